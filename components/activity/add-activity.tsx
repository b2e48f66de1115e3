"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const ActivityForm = later(() => import("./activity-form").then((file) => file.ActivityForm));

/** Opens the form for times of work; a newer log of the same account takes the place of the earlier. */
export function AddActivity({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Add times of work">{(close) => <ActivityForm screeningId={screeningId} onDone={close} />}</Unfold>
  );
}
