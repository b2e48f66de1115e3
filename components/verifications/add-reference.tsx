"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const ReferenceForm = later(() => import("./reference-form").then((file) => file.ReferenceForm));

/** Keeps a person whom the candidate named as a reference after the application. */
export function AddReference({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Enter a reference the candidate gave">
      {(close) => <ReferenceForm screeningId={screeningId} onLeave={close} />}
    </Unfold>
  );
}
