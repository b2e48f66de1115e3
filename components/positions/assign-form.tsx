"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { useActionForm } from "@/components/form/use-action-form";
import { Notice } from "@/components/ui/notice";
import { assignPeople } from "@/lib/positions/actions";
import { type People, PeopleFields } from "./people-fields";

type AssignFormProps = {
  positionId: string;
  managerId: string;
  recruiterIds: string[];
  /** Names of people who are assigned and cannot be any more. */
  gone: string[];
  people: People;
  /** What the policy of the position asks. */
  checks: { kind: string }[];
};

/** Changes who works on a position. */
export function AssignForm({ gone, people, checks, ...defaultValues }: AssignFormProps) {
  const form = useActionForm({
    schema: () => import("@/lib/positions/schema").then((file) => file.assignPeopleInput),
    action: assignPeople,
    defaultValues,
    said: "Saved who works on it",
  });
  return (
    <ActionForm form={form} label="Who works on it">
      {gone.length > 0 && (
        <Notice title={gone.join(", ")}>
          {gone.length === 1 ? "is" : "are"} disabled or {gone.length === 1 ? "has" : "have"} another role by now, and
          will not be on this position once you save.
        </Notice>
      )}
      <PeopleFields form={form} people={people} checks={checks} />
      <SubmitButton form={form} className="self-start">
        Save
      </SubmitButton>
    </ActionForm>
  );
}
