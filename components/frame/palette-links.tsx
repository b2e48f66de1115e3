"use client";

import { useRouter } from "next/navigation";
import { useCommand } from "@/components/ui/keys";

type PaletteLink = { label: string; href: string };

/** Lists places of this page in the palette, beside what is a link on it. */
export function PaletteLinks({ links }: { links: PaletteLink[] }) {
  return links.map((link) => <InPalette key={link.href} {...link} />);
}

function InPalette({ label, href }: PaletteLink) {
  const router = useRouter();
  useCommand(label, () => router.push(href));
  return null;
}
