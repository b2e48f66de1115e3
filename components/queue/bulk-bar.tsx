"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useKey } from "@/components/ui/keys";
import { AssignChoices } from "./assign-choices";
import { assigning, reminding, snoozing } from "./deeds";
import type { Bulk, ChosenRow } from "./selection";
import { SnoozeChoices } from "./snooze-choices";
import { type BulkDeed, type Refusals, useBulk } from "./use-bulk";

type Props = Bulk & {
  /** The selected rows. */
  rows: ChosenRow[];
  /** Selects these and no others. */
  onKeep: (ids: string[]) => void;
};

/** What can be done to the selected screenings; while it is done it says how far it is, and then what was refused and why. */
export function BulkBar({ rows, colleagues, canSnooze, onKeep }: Props) {
  const [open, setOpen] = useState<"assign" | "snooze">();
  const [refused, setRefused] = useState<Refusals>([]);
  const bulk = useBulk((refusals) => {
    setRefused(refusals);
    onKeep(refusals.map(({ row }) => row.id));
  });
  const clear = () => {
    setRefused([]);
    onKeep([]);
  };
  useKey("escape", "Select nothing", clear, rows.length > 0 || refused.length > 0);
  function run<T>(deed: BulkDeed<T>) {
    setOpen(undefined);
    setRefused([]);
    void bulk.run(rows, deed);
  }
  const people = [
    ...new Map(rows.flatMap((row) => colleagues[row.positionId] ?? []).map((one) => [one.id, one])).values(),
  ];
  const others = people.filter(({ id }) => rows.some(({ recruiterId }) => recruiterId !== id));
  if (rows.length === 0 && refused.length === 0 && !bulk.progress) return null;
  return (
    <section
      aria-label="Selected screenings"
      className="fixed inset-x-3 bottom-3 z-30 mx-auto flex w-fit max-w-2xl flex-col gap-2 rounded-panel border border-line bg-panel px-4 py-2.5 shadow-popup"
    >
      {refused.length > 0 && <Refused refused={refused} />}
      <div className="flex flex-wrap items-center gap-2">
        <span role="status" className="mr-1 font-semibold tabular-nums">
          {bulk.progress ? `${bulk.progress.done} of ${bulk.progress.of}` : `${rows.length} selected`}
        </span>
        {!bulk.progress && rows.length > 0 && (
          <>
            <Button keys="r" command="Remind whose turn it is" onClick={() => run(reminding)}>
              Remind
            </Button>
            {others.length > 0 && (
              <Dialog
                title={`Hand ${rows.length} to a colleague`}
                description="They are told, and see each as theirs."
                open={open === "assign"}
                onOpenChange={(on) => setOpen(on ? "assign" : undefined)}
                trigger={
                  <Button keys="a" command="Hand the selected to a colleague">
                    Assign
                  </Button>
                }
              >
                <AssignChoices colleagues={others} onChoose={(colleague) => run(assigning(colleague))} />
              </Dialog>
            )}
            {canSnooze && (
              <Dialog
                title={`Snooze ${rows.length}`}
                description="They leave your turn and come back by themselves, on that day or when something happens."
                open={open === "snooze"}
                onOpenChange={(on) => setOpen(on ? "snooze" : undefined)}
                trigger={
                  <Button keys="z" command="Snooze the selected">
                    Snooze
                  </Button>
                }
              >
                <SnoozeChoices
                  onChoose={(until) => run(snoozing(until))}
                  canWake={rows.some(({ snoozedUntil }) => snoozedUntil)}
                />
              </Dialog>
            )}
          </>
        )}
        <Button look="plain" onClick={clear} aria-label="Select nothing">
          Clear <Kbd keys="escape" />
        </Button>
      </div>
    </section>
  );
}

function Refused({ refused }: { refused: Refusals }) {
  return (
    <ul aria-label="Not done" className="max-h-40 overflow-y-auto text-soft">
      {refused.map(({ row, why }) => (
        <li key={row.id}>
          <span className="font-medium text-ink">{row.name}:</span> {why}
        </li>
      ))}
    </ul>
  );
}
