"use client";

import { AttestForm } from "@/components/checks/when-shown";
import { WhoeverAttests } from "@/components/interviews/whoever-attests";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

/** Opens the form for having seen the person live, where no check is about that; once it is sent the page no longer offers it. */
export function AttestIdentity({ screeningId, candidate }: { screeningId: string; candidate: string }) {
  return (
    <Dialog
      title="I saw this person with their document"
      trigger={<Button command="Attest identity">Attest identity</Button>}
    >
      <AttestForm screeningId={screeningId} ways={["video", "in-person"]} look="primary">
        <WhoeverAttests candidate={candidate} />
      </AttestForm>
    </Dialog>
  );
}
