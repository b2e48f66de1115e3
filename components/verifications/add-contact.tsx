"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";
import type { KnownContact } from "@/lib/verifications/queries/known-contacts";

const ContactForm = later(() => import("./contact-form").then((file) => file.ContactForm));

type Props = { screeningId: string; claimId: string; known: KnownContact[]; open: boolean };

/** Adds a way to reach whoever can know, with where it was found; one from the candidate is refused in words. */
export function AddContact({ open, ...rest }: Props) {
  return (
    <Unfold label="Another contact" open={open}>
      {(close) => <ContactForm {...rest} onDone={close} />}
    </Unfold>
  );
}
