"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { callAction } from "@/components/form/call-action";
import { useToast } from "@/components/ui/toast";
import type { Result } from "@/lib/door/result";
import type { ChosenRow } from "./selection";

/** Something that is done to several screenings, one after the other. */
export type BulkDeed<T> = {
  /** What was done to so many: "3 snoozed". */
  said: (count: number) => string;
  act: (row: ChosenRow) => Promise<Result<T>>;
  /** The way back for one; absent where there is none. */
  undo?: (row: ChosenRow, data: T) => Promise<Result<unknown>>;
};

export type Refusals = { row: ChosenRow; why: string }[];

/** Does something to several screenings in turn, tells how far it is and what was refused, and offers the way back. */
export function useBulk(onRefused: (refused: Refusals) => void) {
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const busy = useRef(false);
  const router = useRouter();
  const toast = useToast();

  async function inTurn<Row>(rows: Row[], act: (row: Row) => Promise<void>) {
    for (const [done, row] of rows.entries()) {
      setProgress({ done, of: rows.length });
      await act(row);
    }
    setProgress(undefined);
    router.refresh();
  }

  async function run<T>(rows: ChosenRow[], { said, act, undo }: BulkDeed<T>) {
    if (busy.current) return;
    busy.current = true;
    const deeds: { row: ChosenRow; data: T }[] = [];
    const refused: Refusals = [];
    await inTurn(rows, async (row) => {
      const result = await callAction(act, row);
      if (result.ok) deeds.push({ row, data: result.data });
      else refused.push({ row, why: result.message });
    });
    busy.current = false;
    onRefused(refused);
    const back = undo && (() => takeBack(deeds, undo));
    if (deeds.length > 0) toast.said(said(deeds.length), back);
  }

  async function takeBack<T>(deeds: { row: ChosenRow; data: T }[], undo: NonNullable<BulkDeed<T>["undo"]>) {
    const late: string[] = [];
    await inTurn(deeds, async ({ row, data }) => {
      const result = await callAction(() => undo(row, data), undefined);
      if (!result.ok) late.push(`${row.name}: ${result.message}`);
    });
    if (late.length > 0) toast.refused("Not all of it could be taken back.", late.join(" "));
    else toast.said("Taken back");
  }

  return { progress, run };
}
