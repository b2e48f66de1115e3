"use client";

import type { UseFormReturn } from "react-hook-form";
import { describes, FieldNotes } from "@/components/form/field-frame";
import { SelectField } from "@/components/form/fields";
import type { FieldBinding } from "@/components/form/use-action-form";

type Person = { id: string; name: string };

/** Who can be chosen. */
export type People = { managers: Person[]; recruiters: Person[] };

type Chosen = { managerId: string; recruiterIds: string[] };
// biome-ignore lint/suspicious/noExplicitAny: a form of whatever else, that has these two fields.
type FormWithPeople = { form: UseFormReturn<any>; field: (name: keyof Chosen) => FieldBinding };

/** Who decides about the candidates of a position, and who works on their screenings. */
export function PeopleFields({ form, people }: { form: FormWithPeople; people: People }) {
  const nobody = "There is none yet: an administrator can invite one, or give somebody this role.";
  return (
    <>
      <SelectField
        {...form.field("managerId")}
        label="Hiring manager"
        help={people.managers.length > 0 ? "Decides, and sees the screenings of this position in words." : nobody}
        choices={people.managers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RecruitersField
        binding={form.field("recruiterIds")}
        chosen={form.form.watch("recruiterIds")}
        onChange={(ids) =>
          form.form.setValue("recruiterIds", ids, {
            shouldDirty: true,
            shouldValidate: form.form.formState.isSubmitted,
          })
        }
        recruiters={people.recruiters}
        help={
          people.recruiters.length > 0
            ? "Bring candidates in and work on their screenings; others see none of them."
            : nobody
        }
      />
    </>
  );
}

/** Some of many; the first box carries the field's id, so that a link from the summary reaches it. */
function RecruitersField(props: {
  binding: FieldBinding;
  chosen: string[];
  onChange: (ids: string[]) => void;
  recruiters: Person[];
  help: string;
}) {
  const { binding, chosen, onChange, recruiters, help } = props;
  const { id, error } = binding;
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = describes(id, { help, error });
  return (
    <fieldset data-label="Recruiters" aria-describedby={describedBy} className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-medium">Recruiters</legend>
      <div className="flex max-h-80 flex-col overflow-y-auto">
        {recruiters.map((person, place) => (
          <label key={person.id} className="flex min-h-control items-center gap-2">
            <input
              type="checkbox"
              id={place === 0 ? id : undefined}
              aria-invalid={invalid}
              checked={chosen.includes(person.id)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, person.id] : chosen.filter((each) => each !== person.id))
              }
              className="tick-box"
            />
            {person.name}
          </label>
        ))}
      </div>
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}
