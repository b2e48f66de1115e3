"use client";

import { Menu as Base } from "@base-ui/react/menu";
import Link from "next/link";
import type { ReactElement } from "react";
import { inMain } from "./in-main";

type MenuItem = { label: string; href: string; current?: boolean };

const itemClass =
  "flex min-h-control cursor-default items-center rounded-[5px] px-2.5 py-1 outline-none data-highlighted:bg-fill aria-[current]:font-semibold";

/** A button that opens a list of links. `trigger` is a `Button` with its own words. */
export function Menu({ trigger, items }: { trigger: ReactElement; items: MenuItem[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={inMain}>
        <Base.Positioner sideOffset={4} align="end" className="z-40 outline-none">
          <Base.Popup className="max-h-(--available-height) min-w-44 overflow-y-auto rounded-panel border border-line bg-panel p-1 shadow-popup outline-none transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {items.map((item) => (
              <Item key={item.label} item={item} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Item({ item: { label, href, current } }: { item: MenuItem }) {
  return (
    <Base.LinkItem
      closeOnClick
      render={<Link href={href} />}
      aria-current={current ? "true" : undefined}
      className={itemClass}
    >
      {label}
    </Base.LinkItem>
  );
}
