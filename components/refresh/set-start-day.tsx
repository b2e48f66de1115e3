"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const Form = later(() => import("./start-day-form").then((file) => file.StartDayForm));

type SetStartDayProps = { screeningId: string; startsOn: string | null };

/** Sets the first day of work, or another one with a reason. */
export function SetStartDay(props: SetStartDayProps) {
  const words = props.startsOn ? "Change the first day" : "Set the first day";
  return (
    <Dialog
      title={words}
      description="From this day on somebody works here, and what the policy asks of them later is due."
      trigger={<Button command={words}>{words}…</Button>}
    >
      <Form {...props} />
    </Dialog>
  );
}
