"use client";

import { describes, FieldNotes, type FieldWords } from "./field-frame";
import type { Choice } from "./fields";
import type { FieldBinding } from "./use-action-form";

type RadioProps = FieldWords &
  FieldBinding & {
    choices: (Choice & { help?: string })[];
    /** Two or three short answers side by side. */
    segmented?: boolean;
  };

/** One of a few, all to be seen at once. The first radio carries the field's id, so that a link from the summary reaches it. */
export function RadioField({ label, help, error, optional, id, choices, segmented = false, ...input }: RadioProps) {
  const { "aria-describedby": describedBy, "aria-invalid": invalid } = describes(id, { help, error });
  return (
    <fieldset data-label={label} aria-describedby={describedBy} className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 font-medium">
        {label}
        {optional && <span className="font-normal text-grey"> (optional)</span>}
      </legend>
      <div className={segmented ? segments : "flex flex-col"}>
        {choices.map((choice, place) => (
          <label key={choice.value} className={segmented ? segment : row}>
            <input
              {...input}
              type="radio"
              id={place === 0 ? id : undefined}
              value={choice.value}
              aria-invalid={invalid}
              className={segmented ? "sr-only" : "tick-box mt-0.5"}
            />
            <span className="min-w-0 wrap-anywhere">
              {choice.label}
              {choice.help && <span className="block text-sm text-grey">{choice.help}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  );
}

const row = "flex min-h-control items-start gap-2 py-[calc((var(--control)-19px)/2)]";
const segments = "flex w-fit max-w-full flex-wrap divide-x divide-line rounded-control border border-edge bg-panel";
const segment =
  "relative flex h-[calc(var(--control)-2px)] cursor-pointer items-center px-3 first:rounded-l-[6px] last:rounded-r-[6px] hover:bg-fill has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent";

/** A yes or no that stands on its own: the box, and beside it what it says. */
export function CheckboxField({ label, help, error, optional: _always, id, ...input }: FieldWords & FieldBinding) {
  return (
    <div data-label={label} className="flex flex-col gap-1">
      <label htmlFor={id} className={row}>
        <input {...input} type="checkbox" {...describes(id, { help, error })} className="tick-box mt-0.5" />
        <span>{label}</span>
      </label>
      <FieldNotes id={id} help={help} error={error} />
    </div>
  );
}
