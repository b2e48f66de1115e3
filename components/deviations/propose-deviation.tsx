"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { PossibleDeviation } from "@/lib/deviations/queries";

const ProposeForm = later(() => import("./propose-form").then((file) => file.ProposeForm));

export type ProposeDeviationProps = { screeningId: string; possible: PossibleDeviation[] };

/** Lets somebody propose to ask this candidate otherwise than every other of the position; compliance grants or refuses it. */
export function ProposeDeviation(props: ProposeDeviationProps) {
  return (
    <Dialog
      title="Ask otherwise than the policy"
      description="Every candidate for one position gets the same checks. Where that would be wrong for this one, say why: somebody else in compliance grants or refuses it, and whoever decides reads your reason."
      trigger={<Button className="self-start">Ask otherwise than the policy…</Button>}
    >
      <ProposeForm {...props} />
    </Dialog>
  );
}
