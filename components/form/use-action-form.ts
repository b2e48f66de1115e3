"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useRef, useState } from "react";
import {
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type Resolver,
  useForm,
} from "react-hook-form";
import type { z } from "zod";
import { useToast } from "@/components/ui/toast";
import { useClose } from "@/components/ui/use-close";
import { type Action, callAction } from "./call-action";

/** A form's schema: an object whose input is what the fields hold. */
export type FormSchema<Input extends FieldValues> = z.ZodType<unknown, Input>;

/** What stopped the form: one sentence, and each field with its message. `at` changes with every attempt. */
export type Trouble = { at: number; message: string; fields: { id: string; label: string; message: string }[] };

/** What a field component needs; spread it: `<TextField {...field("email")} label="E-mail" />`. */
export type FieldBinding = ReturnType<ReturnType<typeof useForm>["register"]> & { id: string; error?: string };

export type ActionFormOptions<Input extends FieldValues, T> = {
  /** Where a page shows the form at once it gives the way to load the schema, so that a visit without a form sent is spared it. */
  schema: FormSchema<Input> | (() => Promise<FormSchema<Input>>);
  action: Action<Input, T>;
  /** A value for every field; what has no field of its own (ids, versions) is sent along unchanged. */
  defaultValues: DefaultValues<Input>;
  /** Said in a toast when it is done: "Recorded your decision". */
  said?: string;
  /** Called with the answer, to go on or to empty the form (`form.reset()`). Without it, what it stands in is closed, and the page loaded afresh. */
  onDone?: (data: T) => void;
};

/**
 * The one way from fields to the door: checks with the schema of the server, calls the action once however often it is
 * submitted, and puts refusals in words at the fields and at the top. Nothing typed is lost, whatever happens.
 */
export function useActionForm<Input extends FieldValues, T>(options: ActionFormOptions<Input, T>) {
  const { schema, action, defaultValues, said, onDone } = options;
  const form = useForm<Input>({ resolver: resolverOf(schema), defaultValues, shouldFocusError: false });
  const [stopped, setStopped] = useState<{ at: number; message?: string; fields: StoppedField[] }>();
  const router = useRouter();
  const toast = useToast();
  const close = useClose();
  const prefix = useId();
  const busy = useRef(false);
  const idOf = (name: string) => `${prefix}-${name}`;

  const errorOf = (name: string) => form.getFieldState(name as FieldPath<Input>, form.formState).error?.message;

  /** Without a message it counts the answers that need attention. */
  const stop = (names: string[], message?: string) =>
    setStopped({
      at: Date.now(),
      message,
      fields: names.map((name) => ({ name, ...placeOf(idOf(name)) })).sort(byPlace),
    });

  /** What stopped the form, less what was mended since. */
  function trouble(): Trouble | undefined {
    if (!stopped) return;
    const fields = stopped.fields.flatMap(({ name, label }) => {
      const message = errorOf(name);
      return message ? [{ id: idOf(name), label, message }] : [];
    });
    if (stopped.fields.length > 0 && fields.length === 0) return;
    return { at: stopped.at, message: stopped.message ?? needsAttention(fields.length), fields };
  }

  async function send(values: Input) {
    const result = await callAction(action, values);
    if (result.ok) {
      setStopped(undefined);
      if (said) toast.said(said);
      if (onDone) return onDone(result.data);
      close();
      return router.refresh();
    }
    const fields = Object.entries(result.fields ?? {});
    for (const [name, message] of fields) form.setError(name as FieldPath<Input>, { type: "server", message });
    // Where a field already says the whole of it, the summary does not say it twice.
    const whole = fields.some(([, words]) => words === result.message);
    stop(Object.keys(result.fields ?? {}), whole ? undefined : result.message);
  }

  const check = form.handleSubmit(send, (errors) => {
    stop(namesOf(errors as FieldErrors));
  });

  return {
    form,
    trouble: trouble(),
    /** True while the action runs. */
    pending: form.formState.isSubmitting,
    async submit(event?: FormEvent) {
      event?.preventDefault();
      if (busy.current) return;
      busy.current = true;
      await check().finally(() => {
        busy.current = false;
      });
    },
    field(name: FieldPath<Input>): FieldBinding {
      return { ...form.register(name), id: idOf(name), error: errorOf(name) } as FieldBinding;
    },
  };
}

/** Checks with the schema once both are loaded; where they cannot be, the server alone checks. */
function resolverOf<Input extends FieldValues>(schema: ActionFormOptions<Input, never>["schema"]): Resolver<Input> {
  return async (values, ...rest) => {
    const loaded = Promise.all([import("./form-resolver"), typeof schema === "function" ? schema() : schema]);
    const [resolver, known] = await loaded.catch(() => []);
    return resolver && known ? resolver.formResolver(known)(values, ...rest) : { values, errors: {} };
  };
}

/** What `useActionForm` returns, as far as `ActionForm` needs it. */
export type BoundForm = Pick<ReturnType<typeof useActionForm>, "submit" | "pending" | "trouble">;

const needsAttention = (count: number) =>
  count === 1 ? "One answer needs attention." : `${count} answers need attention.`;

/** Where nested errors are: "answers.note". */
function namesOf(errors: FieldErrors, path: string[] = []): string[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const here = [...path, name];
    if (typeof error?.message === "string") return here.join(".");
    return error && typeof error === "object" ? namesOf(error as FieldErrors, here) : [];
  });
}

/** A field that stopped the form: where it stands on the page, and what it is called there. */
type StoppedField = { name: string; place: number; label: string };

function placeOf(id: string) {
  const fields = [...document.querySelectorAll<HTMLElement>("[data-label]")];
  const place = fields.findIndex((field) => field.contains(document.getElementById(id)));
  return { place, label: fields[place]?.dataset.label ?? "" };
}

const byPlace = (one: StoppedField, other: StoppedField) => one.place - other.place;
