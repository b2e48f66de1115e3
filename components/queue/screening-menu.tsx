"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useCommand } from "@/components/ui/keys";
import { later } from "@/components/ui/later";
import { Menu } from "@/components/ui/menu";
import { useToast } from "@/components/ui/toast";
import type { ChosenRow } from "./selection";
import { type BulkDeed, useBulk } from "./use-bulk";

const AssignChoices = later(() => import("./assign-choices").then((file) => file.AssignChoices));
const SnoozeChoices = later(() => import("./snooze-choices").then((file) => file.SnoozeChoices));

type Deeds = typeof import("./deeds");

type ScreeningMenuProps = {
  row: ChosenRow;
  /** To whom it can be handed. */
  colleagues: { id: string; name: string }[];
  canSnooze: boolean;
  /** Brings people in. */
  canOpen: boolean;
};

/** What can be done with one screening that can be done to several in the queue, and the way to another position. */
export function ScreeningMenu({ row, colleagues, canSnooze, canOpen }: ScreeningMenuProps) {
  const [open, setOpen] = useState<"assign" | "snooze">();
  const router = useRouter();
  const toast = useToast();
  const { run } = useBulk(([refused]) => refused && toast.refused(refused.why));
  async function act<T>(choose: (deeds: Deeds) => BulkDeed<T>) {
    setOpen(undefined);
    const deeds = await import("./deeds").catch(() => null);
    if (deeds) await run([row], choose(deeds));
    else toast.refused("The server could not be reached, so nothing was done. Try again once you are connected.");
  }
  const another = `/screenings/new?same=${row.id}`;
  const items = [
    { label: "Remind whose turn it is", run: () => act(({ reminding }) => reminding) },
    ...(colleagues.length > 0 ? [{ label: "Hand to a colleague…", run: () => setOpen("assign") }] : []),
    ...(canSnooze ? [{ label: "Put aside for a while…", run: () => setOpen("snooze") }] : []),
    ...(canOpen ? [{ label: "Also for another position", run: () => router.push(another) }] : []),
  ];
  return (
    <>
      <Menu trigger={<Button>More</Button>} items={items} />
      {items.map((item) => (
        <InPalette key={item.label} {...item} />
      ))}
      <Dialog
        title="Hand to a colleague"
        description="They are told, and see it as theirs."
        open={open === "assign"}
        onOpenChange={(on) => setOpen(on ? "assign" : undefined)}
      >
        <AssignChoices colleagues={colleagues} onChoose={(colleague) => act(({ assigning }) => assigning(colleague))} />
      </Dialog>
      <Dialog
        title="Put aside for a while"
        description="It leaves your turn and comes back by itself, on that day or when something happens."
        open={open === "snooze"}
        onOpenChange={(on) => setOpen(on ? "snooze" : undefined)}
      >
        <SnoozeChoices
          onChoose={(until) => act(({ snoozing }) => snoozing(until))}
          canWake={row.snoozedUntil !== null}
        />
      </Dialog>
    </>
  );
}

function InPalette({ label, run }: { label: string; run: () => void }) {
  useCommand(label, run);
  return null;
}
