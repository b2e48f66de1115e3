"use client";

import { cloneElement, lazy, type ReactElement, Suspense, useState } from "react";

/** Leads somewhere, or does something. */
export type MenuItem = { label: string; current?: boolean } & ({ href: string } | { run: () => void });

// Loaded when it is first opened: most visits never ask for one.
const MenuBox = lazy(() => import("./menu-box").then(({ MenuBox }) => ({ default: MenuBox })));

type MenuProps = { trigger: ReactElement<{ onClick?: () => void }>; items: MenuItem[] };

/** A button that opens a list of links or actions. `trigger` is a button with its own words. */
export function Menu({ trigger, items }: MenuProps) {
  const [asked, setAsked] = useState(false);
  const closed = cloneElement(trigger, { "aria-haspopup": "menu", onClick: () => setAsked(true) } as object);
  if (!asked) return closed;
  return (
    <Suspense fallback={closed}>
      <MenuBox trigger={trigger} items={items} />
    </Suspense>
  );
}
