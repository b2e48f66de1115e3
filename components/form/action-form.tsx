"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { useClose } from "@/components/ui/use-close";
import type { BoundForm } from "./use-action-form";

// Loaded once somebody is in the form, so that it is there when the network is not; most visits send none.
const loadSummary = () => import("./error-summary").then((file) => file.ErrorSummary);
const ErrorSummary = later(loadSummary);

const never = () => () => {};

/**
 * The form itself: the summary of what stopped it, then its fields. It waits for the page to run in the browser,
 * because what is typed before that would be lost, or end up in the address.
 */
export function ActionForm(props: {
  form: BoundForm;
  label: string;
  /** For a button that stands outside: `<Button type="submit" form={id}>`. */
  id?: string;
  children: ReactNode;
}) {
  const { form, label, id, children } = props;
  const running = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <form
      id={id}
      aria-label={label}
      className="w-full"
      noValidate
      method="post"
      onSubmit={form.submit}
      onFocus={() => void loadSummary().catch(() => {})}
      onKeyDown={(event) => onSendKey(event, form)}
    >
      <fieldset disabled={!running} className="flex min-w-0 flex-col gap-4">
        <legend className="sr-only">{label}</legend>
        {form.trouble && <ErrorSummary key={form.trouble.at} trouble={form.trouble} />}
        {children}
      </fieldset>
    </form>
  );
}

/** ⌘↵ or Ctrl ↵ sends the form from every field. */
function onSendKey(event: React.KeyboardEvent, form: BoundForm) {
  if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
  event.preventDefault();
  void form.submit();
}

type SubmitProps = { form: BoundForm; disabled?: boolean; keys?: string; className?: string; children: ReactNode };

/** The primary button of a form; while it sends it says so. */
export function SubmitButton({ form, ...button }: SubmitProps) {
  return <Button {...button} type="submit" look="primary" pending={form.pending} />;
}

type SubmitOrLeaveProps = { form: BoundForm; disabled?: boolean; leave?: string; children: ReactNode };

/** The primary button of a form that was unfolded, and beside it the way to leave it. */
export function SubmitOrLeave({ form, disabled, leave = "Not now", children }: SubmitOrLeaveProps) {
  const close = useClose();
  return (
    <div className="flex flex-wrap gap-2">
      <SubmitButton form={form} disabled={disabled}>
        {children}
      </SubmitButton>
      <Button look="plain" onClick={close}>
        {leave}
      </Button>
    </div>
  );
}
