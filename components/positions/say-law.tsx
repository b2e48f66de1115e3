"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const LawForm = later(() => import("./law-form").then((file) => file.LawForm));

/** Opens the form that says whose law holds where a position works. */
export function SayLaw(props: { positionId: string; jurisdiction: string }) {
  const label = props.jurisdiction ? "Change whose law holds" : "Say whose law holds";
  return (
    <Unfold label={label}>
      <LawForm {...props} />
    </Unfold>
  );
}
