"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import type { KnownContact } from "@/lib/verifications/queries/known-contacts";

const ContactForm = later(() => import("./contact-form").then((file) => file.ContactForm));

type Props = { screeningId: string; claimId: string; known: KnownContact[]; open: boolean };

/** Adds a way to reach whoever can know, with where it was found; one from the candidate is refused in words. */
export function AddContact({ open, ...rest }: Props) {
  const [shown, setShown] = useState(open);
  if (!shown)
    return (
      <Button className="self-start" onClick={() => setShown(true)}>
        Another contact
      </Button>
    );
  return <ContactForm {...rest} onDone={() => setShown(false)} />;
}
