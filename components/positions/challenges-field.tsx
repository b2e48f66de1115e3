"use client";

import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { FieldBinding } from "@/components/form/use-action-form";
import { challengeKinds, usualChallenges } from "@/lib/interviews/challenges";
import { isAccessLevel } from "@/lib/positions/schema";

type FormWithChallenges = {
  // biome-ignore lint/suspicious/noExplicitAny: a form of whatever else, that has these two fields.
  form: UseFormReturn<any>;
  field: (name: "challenges") => FieldBinding;
};

const choices = challengeKinds.map(({ id, title }) => ({ value: id, label: title }));

/** What every interview for the position asks. It follows the access level until somebody chooses otherwise. */
export function ChallengesField({ form: { form, field } }: { form: FormWithChallenges }) {
  const level = form.watch("accessLevel");
  const { dirtyFields, isSubmitted } = form.formState;
  const chosenByHand = Boolean(dirtyFields.challenges);
  useEffect(() => {
    if (isAccessLevel(level) && !chosenByHand) form.setValue("challenges", usualChallenges(level));
  }, [level, chosenByHand, form]);
  return (
    <CheckboxesField
      {...field("challenges")}
      label="What the interview asks"
      help="The same for every candidate of this position; the details are drawn when a meeting starts. Without a camera another step takes the place of each that needs one. The place is only talked about, never shown."
      choices={choices}
      chosen={form.watch("challenges") ?? []}
      onChange={(kinds) => form.setValue("challenges", kinds, { shouldDirty: true, shouldValidate: isSubmitted })}
    />
  );
}
