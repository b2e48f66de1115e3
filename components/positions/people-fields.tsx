"use client";

import type { UseFormReturn } from "react-hook-form";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { SelectField } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";
import { wantsSecondRecruiter } from "@/lib/positions/second-recruiter";
import { OneRecruiter } from "./one-recruiter";

type Person = { id: string; name: string };

/** Who can be chosen. */
export type People = { managers: Person[]; recruiters: Person[] };

type Chosen = { managerId: string; recruiterIds: string[] };
// biome-ignore lint/suspicious/noExplicitAny: a form of whatever else, that has these two fields.
type FormWithPeople = { form: UseFormReturn<any>; field: (name: keyof Chosen) => FieldBinding };

type PeopleFieldsProps = {
  form: FormWithPeople;
  people: People;
  /** What the policy of the position asks, once it is known. */
  checks?: { kind: string }[];
};

/** Who decides about the candidates of a position, and who works on their screenings. */
export function PeopleFields({ form, people, checks }: PeopleFieldsProps) {
  const recruiterIds: string[] = form.form.watch("recruiterIds");
  const nobody = "There is none yet: an administrator can invite one, or give somebody this role.";
  return (
    <>
      <SelectField
        {...form.field("managerId")}
        label="Hiring manager"
        help={people.managers.length > 0 ? "Decides, and sees the screenings of this position in words." : nobody}
        choices={people.managers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <CheckboxesField
        {...form.field("recruiterIds")}
        label="Recruiters"
        help={
          people.recruiters.length > 0
            ? "Bring candidates in and work on their screenings; others see none of them."
            : nobody
        }
        choices={people.recruiters.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={recruiterIds}
        onChange={(ids) =>
          form.form.setValue("recruiterIds", ids, {
            shouldDirty: true,
            shouldValidate: form.form.formState.isSubmitted,
          })
        }
      />
      <div role="status" className="empty:hidden">
        {wantsSecondRecruiter(recruiterIds.length, checks) && <OneRecruiter />}
      </div>
    </>
  );
}
