"use client";

import { useRouter } from "next/navigation";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { RadioField } from "@/components/form/choice-fields";
import { SelectField, TextField } from "@/components/form/fields";
import { useActionForm } from "@/components/form/use-action-form";
import { ChosenPolicy } from "@/components/policy/chosen-policy";
import { places } from "@/lib/policy/places";
import type { PolicyView } from "@/lib/policy/queries";
import { createPosition } from "@/lib/positions/actions";
import { accessLevels } from "@/lib/positions/schema";
import { ChallengesField } from "./challenges-field";
import { type People, PeopleFields } from "./people-fields";

const everyPlace = places();
const levels = Object.entries(accessLevels).map(([value, words]) => ({ value, ...words }));

type NewPositionFormProps = { people: People; policies: PolicyView[] };

/** A job to fill. With one policy only, there is nothing to choose about it. */
export function NewPositionForm({ people, policies }: NewPositionFormProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import("@/lib/positions/schema").then((file) => file.createPositionInput),
    action: createPosition,
    defaultValues: {
      title: "",
      place: "",
      jurisdiction: "",
      challenges: undefined,
      policyVersionId: policies.length === 1 ? policies[0]?.id : "",
      managerId: "",
      recruiterIds: [],
    },
    onDone: ({ positionId }) => router.push(`/positions/${positionId}`),
  });
  const policyId = form.form.watch("policyVersionId");
  const chosen = policies.find(({ id }) => id === policyId);
  return (
    <ActionForm form={form} label="New position">
      <TextField {...form.field("title")} label="Title" help="As in the advertisement: “Data engineer”." />
      <TextField {...form.field("place")} label="Place of work" help="“Denver CO, remote”, “Leeds, hybrid”." />
      <SelectField
        {...form.field("jurisdiction")}
        label="Whose law holds there?"
        help="The country, or the state where states have laws of their own. It says which checks may be asked, and when."
        choices={everyPlace}
      />
      <RadioField {...form.field("accessLevel")} label="What will they reach?" choices={levels} />
      <SelectField
        {...form.field("policyVersionId")}
        label="Policy"
        help="Which checks every candidate for this position gets. Later versions leave it as it is."
        choices={policies.map(({ id, name, number }) => ({ value: id, label: `${name}, version ${number}` }))}
      />
      {chosen && <ChosenPolicy policy={chosen} />}
      <ChallengesField form={form} />
      <PeopleFields form={form} people={people} checks={chosen?.checks} />
      <SubmitButton form={form} className="self-start">
        Create the position
      </SubmitButton>
    </ActionForm>
  );
}
