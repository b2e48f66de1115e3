"use client";

import { ActionButton } from "@/components/form/action-button";
import { askSecondReading } from "@/lib/documents/actions";
import type { DocumentKind } from "@/lib/documents/queries";

/** Tells those who may read the document as the second person that it waits for them. */
export function AskReading({ screeningId, kind }: { screeningId: string; kind: DocumentKind }) {
  return (
    <ActionButton
      action={askSecondReading}
      input={{ screeningId, kind }}
      said="They were told. Another recruiter of the position reads it, or compliance."
    >
      Ask for a second reading
    </ActionButton>
  );
}
