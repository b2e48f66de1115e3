"use client";

import { useEffect, useEffectEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { useToast } from "@/components/ui/toast";
import { AssignChoices } from "./assign-choices";
import { assigning, reminding, snoozing } from "./deeds";
import type { ChosenRow } from "./selection";
import { SnoozeChoices } from "./snooze-choices";
import { type BulkDeed, useBulk } from "./use-bulk";

type Props = {
  row: ChosenRow;
  wanted: "remind" | "assign" | "snooze";
  colleagues: { id: string; name: string }[];
  onDone: () => void;
};

/** Does with one screening what the queue does with several: at once, or after asking to whom or until when. */
export function DoOne({ row, wanted, colleagues, onDone }: Props) {
  const toast = useToast();
  const { run } = useBulk(([refused]) => refused && toast.refused(refused.why));
  function act<T>(deed: BulkDeed<T>) {
    onDone();
    void run([row], deed);
  }
  const remind = useEffectEvent(() => act(reminding));
  useEffect(() => {
    if (wanted === "remind") remind();
  }, [wanted]);
  return (
    <>
      <Dialog
        title="Hand to a colleague"
        description="They are told, and see it as theirs."
        open={wanted === "assign"}
        onOpenChange={onDone}
      >
        <AssignChoices colleagues={colleagues} onChoose={(colleague) => act(assigning(colleague))} />
      </Dialog>
      <Dialog
        title="Snooze"
        description="It leaves your turn and comes back by itself, on that day or when something happens."
        open={wanted === "snooze"}
        onOpenChange={onDone}
      >
        <SnoozeChoices onChoose={(until) => act(snoozing(until))} canWake={row.snoozedUntil !== null} />
      </Dialog>
    </>
  );
}
