"use client";

import { useEffect, useEffectEvent } from "react";
import type { FieldPath, FieldValues } from "react-hook-form";
import { keptName } from "./kept-name";
import { type ActionFormOptions, useActionForm } from "./use-action-form";

type Within = "sessionStorage" | "localStorage";

type KeptFormOptions<Input extends FieldValues, T> = ActionFormOptions<Input, T> & {
  /** What is written about, for example "reason" and an id. */
  keptAs: string;
  /** The fields whose text is kept. */
  texts: FieldPath<Input>[];
  /** Where a closed window must not lose it either: "localStorage". */
  within?: Within;
};

/**
 * As `useActionForm`, for free text: what is not sent yet is still there after another page, a reload or a closed dialog. It
 * stays in this tab, under whoever is signed in, until it is sent or they sign out (`signOut`).
 */
export function useKeptForm<Input extends FieldValues, T>(options: KeptFormOptions<Input, T>) {
  const { keptAs, texts, within = "sessionStorage", action, ...rest } = options;
  const bound = useActionForm<Input, T>({
    ...rest,
    async action(input) {
      const result = await action(input);
      if (result.ok) for (const text of texts) window[within].removeItem(keptName(keptAs, text));
      return result;
    },
  });
  const { setValue, watch } = bound.form;
  const first: Record<string, unknown> = options.defaultValues;
  const restore = useEffectEvent((about: string) => {
    for (const text of texts) {
      const kept = window[within].getItem(keptName(about, text));
      if (kept !== null) setValue(text, kept as never);
    }
  });
  const keep = useEffectEvent((about: string, values: Record<string, string | undefined>) => {
    for (const text of texts) {
      const name = keptName(about, text);
      window[within].removeItem(name);
      if (values[text] === first[text]) continue;
      try {
        window[within].setItem(name, values[text] ?? "");
      } catch {
        // More than a browser takes, as a very long log is: the form goes on without.
      }
    }
  });
  useEffect(() => {
    restore(keptAs);
    const { unsubscribe } = watch((values) => keep(keptAs, values));
    return unsubscribe;
  }, [keptAs, watch]);
  return bound;
}
