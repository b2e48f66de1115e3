"use client";

import { useWatch } from "react-hook-form";
import { FieldNotes } from "@/components/form/field-frame";
import { SelectField } from "@/components/form/fields";
import type { KindView } from "@/lib/policy/queries";
import { hiringStages, stages } from "@/lib/policy/stages";
import { NumberField } from "./number-field";
import type { PolicyEditing } from "./policy-form";

type Props = { form: PolicyEditing; kinds: KindView[] };

export const askedChoices = [
  { value: "no", label: "Not asked" },
  { value: "optional", label: "Optional" },
  { value: "required", label: "Required" },
];

/** Every kind of check there is, at its usual stage: whether it is asked while somebody is being hired, when, and how long a result counts. */
export function HiringFields({ form, kinds }: Props) {
  const { id, error } = form.field("hiring");
  const groups = stages.map(({ id, title }) => ({ title, kinds: kinds.filter(({ stage }) => stage === id) }));
  return (
    <fieldset className="flex flex-col gap-5">
      <legend className="mb-1 text-lg font-semibold">Checks while hiring</legend>
      <div data-label="Checks" id={id} tabIndex={-1} className="outline-none">
        <FieldNotes
          id={id}
          error={error}
          help="A required check holds the gate of its stage. An optional one is there, and holds none."
        />
      </div>
      {groups.map(
        ({ title, kinds }) =>
          kinds.length > 0 && (
            <section key={title} aria-label={`Usually ${title.toLowerCase()}`}>
              <h3 className="text-sm font-medium text-grey">Usually {title.toLowerCase()}</h3>
              {kinds.map((kind) => (
                <KindFields key={kind.kind} form={form} kind={kind} />
              ))}
            </section>
          ),
      )}
    </fieldset>
  );
}

function KindFields({
  form: { form, field },
  kind: { kind, title, task, validDays },
}: Omit<Props, "kinds"> & { kind: KindView }) {
  const asked = useWatch({ control: form.control, name: `hiring.${kind}.asked` });
  return (
    <fieldset className="grid gap-x-4 gap-y-2 border-b border-faint py-3 desk:grid-cols-[minmax(0,1fr)_27rem]">
      <legend className="sr-only">{title}</legend>
      <div>
        <div className="font-medium">{title}</div>
        <p className="text-sm text-grey">{task}</p>
      </div>
      <div className="grid grid-cols-2 items-start gap-2 desk:grid-cols-[8rem_11rem_7rem]">
        <div data-label={title}>
          <SelectField {...field(`hiring.${kind}.asked`)} label="Asked" choices={askedChoices} />
        </div>
        {asked !== "no" && (
          <div data-label={`${title}: stage`}>
            <SelectField
              {...field(`hiring.${kind}.stage`)}
              label="Stage"
              choices={hiringStages.map(({ id, title }) => ({ value: id, label: title }))}
            />
          </div>
        )}
        {asked !== "no" && validDays && (
          <div data-label={`${title}: days valid`}>
            <NumberField {...field(`hiring.${kind}.validDays`)} label="Days valid" placeholder={String(validDays)} />
          </div>
        )}
      </div>
    </fieldset>
  );
}
