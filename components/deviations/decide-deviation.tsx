"use client";

import { SecondWord } from "@/components/form/second-word";
import { decideDeviation } from "@/lib/deviations/actions";

/** The second person's word on a deviation, with a reason. */
export const DecideDeviation = (ids: { screeningId: string; deviationId: string }) => (
  <SecondWord
    about={`deviation ${ids.deviationId}`}
    label="Decide about the deviation"
    question="May this screening differ from its policy?"
    follows={{
      granted: "The checklist of this screening changes at once, no other.",
      refused: "It asks what the policy asks.",
    }}
    action={(said) => decideDeviation({ ...ids, ...said })}
  />
);
