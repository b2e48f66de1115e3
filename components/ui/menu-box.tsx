"use client";

import { Menu as Base } from "@base-ui/react/menu";
import Link from "next/link";
import type { ReactElement } from "react";
import { inMain } from "./in-main";
import type { MenuItem } from "./menu";

const itemClass =
  "flex min-h-control cursor-default items-center rounded-[5px] px-2.5 py-1 outline-none data-highlighted:bg-fill aria-[current]:font-semibold";

/** What a menu is once it has been opened; `Menu` loads it. */
export function MenuBox({ trigger, items }: { trigger: ReactElement; items: MenuItem[] }) {
  return (
    <Base.Root defaultOpen>
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

function Item({ item }: { item: MenuItem }) {
  const { label, current } = item;
  if ("run" in item)
    return (
      <Base.Item onClick={item.run} className={itemClass}>
        {label}
      </Base.Item>
    );
  return (
    <Base.LinkItem
      closeOnClick
      render={<Link href={item.href} />}
      aria-current={current ? "true" : undefined}
      className={itemClass}
    >
      {label}
    </Base.LinkItem>
  );
}
