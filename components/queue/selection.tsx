"use client";

import { createContext, type MouseEvent, type ReactNode, use, useRef, useState } from "react";
import { useCommand } from "@/components/ui/keys";
import { later } from "@/components/ui/later";
import type { Colleagues, QueueRow } from "@/lib/screenings/queries/queue";

/** What is known of a screening where something is done to several. */
export type ChosenRow = Pick<QueueRow, "id" | "name" | "turn" | "positionId" | "recruiterId" | "snoozedUntil">;

// Loaded with the first row that is selected.
const BulkBar = later(() => import("./bulk-bar").then((file) => file.BulkBar));

type Chosen = {
  has: (id: string) => boolean;
  /** Turns one row; with Shift also those between it and the one turned before. */
  turn: (id: string, withShift: boolean) => void;
  all: boolean;
  turnAll: () => void;
};

const ChosenContext = createContext<Chosen | null>(null);

/** What the reader may do to several: to whom they can hand them, by position, and whether they can put them aside. */
export type Bulk = { colleagues: Colleagues; canSnooze: boolean };

type SelectionProps = Bulk & { rows: ChosenRow[]; children: ReactNode };

/** Holds which rows of the page are selected, and shows what can be done to them. */
export function Selection({ rows, children, ...bulk }: SelectionProps) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  const last = useRef<string>(undefined);
  // A row that left the page is selected no more.
  const chosen = rows.filter(({ id }) => ids.has(id));
  if (chosen.length > 0 && !asked) setAsked(true);
  const all = rows.length > 0 && chosen.length === rows.length;

  function turn(id: string, withShift: boolean) {
    const places = [last.current, id].map((one) => rows.findIndex((row) => row.id === one));
    const [from, to] = withShift && !places.includes(-1) ? places.sort((a, b) => a - b) : [places[1], places[1]];
    const on = !ids.has(id);
    const next = new Set(chosen.map((row) => row.id));
    for (const row of rows.slice(from, (to ?? 0) + 1)) on ? next.add(row.id) : next.delete(row.id);
    last.current = id;
    setIds(next);
  }
  const turnAll = () => setIds(new Set(all ? [] : rows.map(({ id }) => id)));
  useCommand("Select every row of this page", turnAll, rows.length > 0);

  return (
    <ChosenContext value={{ has: (id) => ids.has(id), turn, all, turnAll }}>
      {children}
      {asked && <BulkBar {...bulk} rows={chosen} onKeep={(kept) => setIds(new Set(kept))} />}
    </ChosenContext>
  );
}

/** The box that selects a row. */
export function SelectRow({ id, name }: { id: string; name: string }) {
  const chosen = use(ChosenContext);
  return (
    <Box
      label={`Select ${name}`}
      row
      checked={chosen?.has(id) ?? false}
      onTurn={(event) => chosen?.turn(id, event.shiftKey)}
    />
  );
}

/** The box that selects every row of the page. */
export function SelectPage() {
  const chosen = use(ChosenContext);
  return <Box label="Select every row of this page" checked={chosen?.all ?? false} onTurn={() => chosen?.turnAll()} />;
}

type BoxProps = { label: string; checked: boolean; row?: true; onTurn: (event: MouseEvent) => void };

function Box({ label, checked, row, onTurn }: BoxProps) {
  return (
    <label className="relative z-1 -my-2 -ml-2 grid size-control place-items-center">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        className="tick-box"
        data-row-select={row}
        checked={checked}
        onClick={onTurn}
        // What is pressed is known by the click, which says whether Shift was held.
        onChange={() => {}}
      />
    </label>
  );
}
