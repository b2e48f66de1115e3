"use client";

import { type ReactNode, useState } from "react";

type Column = "list" | "work" | "side";
const names: Record<Column, string> = { list: "Checklist", work: "Work", side: "Next and differences" };

// The middle scrolls with the page; what stands beside it stays in sight and scrolls by itself.
const beside = "border-line desk:sticky desk:top-12.5 desk:h-[calc(100dvh-3.125rem)] desk:overflow-y-auto";

/** Three columns side by side; under 900 px they become tabs, beginning with the one the address is about, or what to do next. */
export function Columns(props: { first: Column; list: ReactNode; work: ReactNode; side: ReactNode }) {
  const { first, list, work, side } = props;
  const [shown, setShown] = useState<Column>(first);
  const columns = { list, work, side };
  const present = (Object.keys(columns) as Column[]).filter((column) => columns[column]);
  const cell = (column: Column) => `${shown === column ? "" : "max-desk:hidden"} min-w-0`;
  return (
    <>
      <nav aria-label="Parts of the screening" className="flex border-b border-line desk:hidden">
        {present.map((column) => (
          <button
            key={column}
            type="button"
            aria-pressed={shown === column}
            onClick={() => setShown(column)}
            className="min-h-control flex-auto border-b-2 border-transparent px-2 whitespace-nowrap text-soft aria-pressed:border-accent aria-pressed:font-medium aria-pressed:text-ink"
          >
            {names[column]}
          </button>
        ))}
      </nav>
      <div
        className={`flex-1 desk:grid ${side ? "desk:grid-cols-[minmax(13rem,15.5rem)_minmax(0,1fr)_minmax(15rem,18rem)]" : "desk:grid-cols-[minmax(13rem,15.5rem)_minmax(0,1fr)]"}`}
      >
        <div className={`${cell("list")} ${beside} desk:border-r`}>{list}</div>
        <div className={`${cell("work")} flex flex-col`}>{work}</div>
        {side && <div className={`${cell("side")} ${beside} desk:border-l`}>{side}</div>}
      </div>
    </>
  );
}
