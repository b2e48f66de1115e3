"use client";

import type { ComponentProps } from "react";
import { describes, FieldFrame, type FieldWords, inputClass } from "./field-frame";
import type { FieldBinding } from "./use-action-form";

type FieldProps<Tag extends "input" | "textarea" | "select"> = FieldWords &
  FieldBinding &
  Omit<ComponentProps<Tag>, keyof FieldBinding>;

function Input({ label, help, error, optional, id, className = "", ...input }: FieldProps<"input">) {
  return (
    <FieldFrame id={id} label={label} help={help} error={error} optional={optional}>
      <input {...input} {...describes(id, { help, error })} className={`${inputClass} h-control ${className}`} />
    </FieldFrame>
  );
}

/** One line of text; `type` may be "email", "password", "tel", "url" or "number". */
export function TextField(props: FieldProps<"input">) {
  return <Input type="text" {...props} />;
}

/** A calendar day as "2026-11-24". */
export function DateField(props: FieldProps<"input">) {
  return <Input {...props} type="date" className="max-w-44" />;
}

/** A month as "2026-11". */
export function MonthField(props: FieldProps<"input">) {
  return <Input {...props} type="month" placeholder="2026-11" className="max-w-44" />;
}

/** Several lines of text; it grows with what is written where the browser can. */
export function TextArea({ label, help, error, optional, id, className = "", ...area }: FieldProps<"textarea">) {
  return (
    <FieldFrame id={id} label={label} help={help} error={error} optional={optional}>
      <textarea
        rows={3}
        {...area}
        {...describes(id, { help, error })}
        className={`${inputClass} field-sizing-content min-h-16 py-1.5 ${className}`}
      />
    </FieldFrame>
  );
}

export type Choice = { value: string; label: string };

/** One of many; `none` is what stands there while nothing is chosen. */
export function SelectField(props: FieldProps<"select"> & { choices: Choice[]; none?: string }) {
  const { label, help, error, optional, id, choices, none = "Choose one", className = "", ...select } = props;
  return (
    <FieldFrame id={id} label={label} help={help} error={error} optional={optional}>
      <div className="relative">
        <select
          {...select}
          {...describes(id, { help, error })}
          className={`${inputClass} h-control appearance-none pr-8 ${className}`}
        >
          <option value="">{none}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 14 14"
          className="pointer-events-none absolute inset-y-0 right-2.5 my-auto size-3.5 fill-none stroke-grey stroke-[1.2]"
        >
          <path d="m3 5 4 4 4-4" />
        </svg>
      </div>
    </FieldFrame>
  );
}
