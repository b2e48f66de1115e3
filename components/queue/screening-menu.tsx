"use client";

import { useRouter } from "next/navigation";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/keys";
import { later } from "@/components/ui/later";
import { Menu } from "@/components/ui/menu";
import type { ChosenRow } from "./selection";

const DoOne = later(() => import("./do-one").then((file) => file.DoOne));

type ScreeningMenuProps = {
  row: ChosenRow;
  /** To whom it can be handed. */
  colleagues: { id: string; name: string }[];
  canSnooze: boolean;
  /** Brings people in. */
  canOpen: boolean;
};

/** What can be done with one screening that can be done to several in the queue, and the way to another position. */
export function ScreeningMenu({ row, colleagues, canSnooze, canOpen }: ScreeningMenuProps) {
  const [wanted, setWanted] = useState<ComponentProps<typeof DoOne>["wanted"]>();
  const router = useRouter();
  const another = `/screenings/new?same=${row.id}`;
  const items = [
    { label: "Remind whose turn it is", run: () => setWanted("remind") },
    ...(colleagues.length > 0 ? [{ label: "Hand to a colleague…", run: () => setWanted("assign") }] : []),
    ...(canSnooze ? [{ label: "Snooze…", run: () => setWanted("snooze") }] : []),
    ...(canOpen ? [{ label: "Also for another position", run: () => router.push(another) }] : []),
  ];
  return (
    <>
      <Menu trigger={<Button>More</Button>} items={items} />
      {items.map((item) => (
        <InPalette key={item.label} {...item} />
      ))}
      {wanted && <DoOne row={row} wanted={wanted} colleagues={colleagues} onDone={() => setWanted(undefined)} />}
    </>
  );
}

function InPalette({ label, run }: { label: string; run: () => void }) {
  useCommand(label, run);
  return null;
}
