"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";

/** Tabs whose state is the address: each is a link, the current one says so and is in sight where they do not all fit. */
export function TabLinks({
  label,
  tabs,
}: {
  label: string;
  tabs: { href: string; label: string; count?: number; current: boolean }[];
}) {
  const place = useRef<HTMLElement>(null);
  const current = tabs.find((tab) => tab.current)?.href;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is current is read from the page once it has changed.
  useEffect(() => {
    place.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [current]);
  return (
    <nav ref={place} aria-label={label} className="-mx-4 max-w-[100vw] overflow-x-auto px-4 py-0.5 desk:mx-0 desk:px-0">
      <ul className="inline-flex divide-x divide-line rounded-control border border-line bg-panel">
        {tabs.map((tab) => (
          <li key={tab.href} className="group">
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="flex h-[calc(var(--control)-2px)] items-center gap-1.5 px-2.5 whitespace-nowrap outline-offset-[-2px] group-first:rounded-l-[6px] group-last:rounded-r-[6px] hover:bg-fill aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {tab.label}
              {tab.count !== undefined && <span>{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
