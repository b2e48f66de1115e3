"use client";

import { SecondWord } from "@/components/form/second-word";
import { decideWaiver } from "@/lib/waivers/actions";

/** The second person's word on a waiver, with a reason. */
export const DecideWaiver = (ids: { screeningId: string; waiverId: string }) => (
  <SecondWord
    about={`waiver ${ids.waiverId}`}
    label="Decide about the waiver"
    question="Can this check be left out?"
    follows={{
      granted: "The check holds no gate that it reaches. What it would have shown stays unknown.",
      refused: "The check is done as the policy asks.",
    }}
    action={(said) => decideWaiver({ ...ids, ...said })}
  />
);
