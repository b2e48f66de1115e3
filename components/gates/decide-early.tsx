"use client";

import { SecondWord } from "@/components/form/second-word";
import { decideEarlyOpening } from "@/lib/gates/actions";

/** The second person's word on an early opening, with a reason. */
export const DecideEarly = (ids: { screeningId: string; openingId: string }) => (
  <SecondWord
    about={`early ${ids.openingId}`}
    label="Decide about the early opening"
    question="May this be done before the checks are done?"
    follows={{
      granted: "The gate stands open for exactly this until the last day.",
      refused: "The gate opens once its checks are done.",
    }}
    action={(said) => decideEarlyOpening({ ...ids, ...said })}
  />
);
