import type { ReactNode } from "react";

/** What every field says about itself. */
export type FieldWords = {
  label: string;
  help?: ReactNode;
  error?: string;
  /** Says so beside the label; fields are meant to be filled in unless they say this. */
  optional?: boolean;
};

/** The look of everything one types into or chooses from. */
export const inputClass =
  "w-full min-w-0 rounded-control border border-edge bg-panel px-2.5 text-field transition-colors focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0 disabled:opacity-60 aria-invalid:border-difference";

/** The attributes that tie a control to its help and its error. */
export const describes = (id: string, { help, error }: Pick<FieldWords, "help" | "error">) => ({
  id,
  "aria-invalid": error ? true : undefined,
  "aria-describedby": [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(" ") || undefined,
});

/** A label above, the control, what went wrong in words, help below. */
export function FieldFrame({
  id,
  label,
  help,
  error,
  optional,
  children,
}: FieldWords & { id: string; children: ReactNode }) {
  return (
    <div data-label={label} className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
        {optional && <span className="font-normal text-grey"> (optional)</span>}
      </label>
      {children}
      <FieldNotes id={id} help={help} error={error} />
    </div>
  );
}

/** The error and the help of a field, below it. */
export function FieldNotes({ id, help, error }: Pick<FieldWords, "help" | "error"> & { id: string }) {
  return (
    <>
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-difference">
          {error}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className="text-sm text-grey">
          {help}
        </p>
      )}
    </>
  );
}
