"use client";

import { ActionButton } from "@/components/form/action-button";
import { retryMail } from "@/lib/mail/actions";

/** Has a failed mail tried again. */
export function RetryButton({ id, to }: { id: string; to: string }) {
  return (
    <ActionButton
      action={retryMail}
      input={{ mailId: id }}
      said="It will be tried again within a minute"
      aria-label={`Try again: mail to ${to}`}
    >
      Try again
    </ActionButton>
  );
}
