"use client";

import { useEffect, useRef, useState } from "react";
import { callAction } from "@/components/form/call-action";
import { openFromRow } from "@/lib/imports/actions";
import type { GoodRow, RowProblem } from "@/lib/imports/check-rows";
import type { ListUse } from "@/lib/imports/columns";
import { bringInStaff } from "@/lib/refresh/actions";

/** How far an import has come. */
export type Importing = {
  is: "waiting" | "running" | "paused" | "done";
  total: number;
  opened: number;
  /** In already when their turn came. */
  skipped: number;
  refused: RowProblem[];
  /** What stopped it, when nobody did. */
  trouble?: string;
};

const waiting: Importing = { is: "waiting", total: 0, opened: 0, skipped: 0, refused: [] };

/** Answers after which the next row would fare no better. */
const stopping = ["unreachable", "signed-out", "not-allowed", "not-found", "foreign-origin"];

/** Brings rows in one after the other, each for itself; can be paused, and stops where the page is left. */
export function useImporting(use: ListUse) {
  const [state, setState] = useState(waiting);
  const left = useRef<GoodRow[]>([]);
  const going = useRef(false);
  const busy = useRef(false);
  useEffect(
    () => () => {
      going.current = false;
    },
    [],
  );

  async function goOn(positionId: string) {
    going.current = true;
    setState((before) => ({ ...before, is: "running", trouble: undefined }));
    // A row that was on its way when somebody paused is still on it.
    if (busy.current) return;
    busy.current = true;
    await bringIn(positionId);
    busy.current = false;
  }

  async function bringIn(positionId: string) {
    for (let row = left.current[0]; row && going.current; row = left.current[0]) {
      const result = await bringInRow(use, { positionId, row: row.cells });
      if (!result.ok && stopping.includes(result.code)) {
        going.current = false;
        return setState((before) => ({ ...before, is: "paused", trouble: result.message }));
      }
      const { number } = row;
      left.current.shift();
      setState((before) => counted(before, number, result));
    }
    if (left.current.length === 0) setState((before) => ({ ...before, is: "done" }));
  }

  return {
    state,
    start(positionId: string, rows: GoodRow[]) {
      left.current = [...rows];
      setState({ ...waiting, total: rows.length });
      void goOn(positionId);
    },
    goOn,
    pause() {
      going.current = false;
      setState((before) => ({ ...before, is: "paused" }));
    },
    reset: () => setState(waiting),
  };
}

const bringInRow = (use: ListUse, row: { positionId: string; row: GoodRow["cells"] }) =>
  use === "staff" ? callAction(bringInStaff, row) : callAction(openFromRow, row);

type Answer = Awaited<ReturnType<typeof bringInRow>>;

function counted(before: Importing, number: number, result: Answer): Importing {
  if (result.ok) return { ...before, opened: before.opened + 1 };
  if (result.code === "imported") return { ...before, skipped: before.skipped + 1 };
  const words = Object.values(result.fields ?? {}).join(" ") || result.message;
  return { ...before, refused: [...before.refused, { number, column: "", words }] };
}
