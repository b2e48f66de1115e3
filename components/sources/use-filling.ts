"use client";

import { useRef } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { filledIn, type Reviewed } from "@/lib/sources/reviewed";

/**
 * Fills a form in from a file, and takes that back: what had been typed before stays where the file says nothing, and stands
 * there again once the file is not used. What stood there from an earlier look (`known`) was typed by nobody, and makes way.
 */
export function useFilling<Values extends FieldValues>(
  { getValues, reset }: UseFormReturn<Values>,
  known: object | null = null,
) {
  const before = useRef<Values>(undefined);
  return {
    /** `more` is what else is known of the file, for fields of the form itself. */
    fill(read: Reviewed, more: object = {}) {
      before.current ??= structuredClone(getValues());
      reset(
        { ...getValues(), ...filledIn(read, typedBeside(known, before.current)), ...more },
        { keepDefaultValues: true },
      );
    },
    /** Whether what stands there came from a file. */
    isFilled: () => before.current !== undefined,
    /** `chosen` are the fields that have nothing to do with the file, and stay as they are. */
    takeBack(chosen: readonly (keyof Values)[]) {
      const typed = before.current;
      if (!typed) return;
      const now = getValues();
      before.current = undefined;
      reset({ ...typed, ...Object.fromEntries(chosen.map((name) => [name, now[name]])) }, { keepDefaultValues: true });
    },
  };
}

function typedBeside(known: object | null, values: object) {
  const was = new Map<string, unknown>(Object.entries(known ?? {}));
  const isTyped = ([name, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(was.get(name));
  return Object.fromEntries(Object.entries(values).filter(isTyped));
}
