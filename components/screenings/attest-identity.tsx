"use client";

import { AttestForm } from "@/components/decisions/attest-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Opens the form for having seen the person live; once it is sent the page no longer offers it. */
export function AttestIdentity({ screeningId, candidate }: { screeningId: string; candidate: string }) {
  return (
    <Dialog title="I saw this person with their document" trigger={<Button>Attest identity</Button>}>
      <AttestForm screeningId={screeningId} candidate={candidate} look="primary" />
    </Dialog>
  );
}
