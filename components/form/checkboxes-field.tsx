"use client";

import { describes, FieldNotes, type FieldWords } from "./field-frame";
import type { Choice } from "./fields";
import type { FieldBinding } from "./use-action-form";

type CheckboxesProps = FieldWords &
  Pick<FieldBinding, "id" | "error"> & {
    choices: Choice[];
    chosen: string[];
    onChange: (chosen: string[]) => void;
  };

/** Some of many. The first box carries the field's id, so that a link from the summary reaches it. */
export function CheckboxesField({ id, label, help, error, choices, chosen, onChange }: CheckboxesProps) {
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = describes(id, { help, error });
  return (
    <fieldset data-label={label} aria-describedby={describedBy} className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="flex max-h-80 flex-col overflow-y-auto">
        {choices.map((choice, place) => (
          <label key={choice.value} className="flex min-h-control items-center gap-2">
            <input
              type="checkbox"
              id={place === 0 ? id : undefined}
              aria-invalid={invalid}
              checked={chosen.includes(choice.value)}
              onChange={({ target }) =>
                onChange(target.checked ? [...chosen, choice.value] : chosen.filter((each) => each !== choice.value))
              }
              className="tick-box"
            />
            {choice.label}
          </label>
        ))}
      </div>
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}
