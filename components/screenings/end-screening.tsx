"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { Onward } from "@/lib/screenings/queries/screening";

const EndForm = later(() => import("./end-form").then((file) => file.EndForm));

/** Ends a screening for a reason outside its findings. */
export function EndScreening(props: { screeningId: string; ends: Onward["ends"] }) {
  return (
    <Dialog
      title="End this screening"
      description="For a reason outside these checks. It is not recorded as a decline, nothing in it changes any more, and it cannot be undone."
      trigger={<Button command="End this screening">End…</Button>}
    >
      <EndForm {...props} />
    </Dialog>
  );
}
