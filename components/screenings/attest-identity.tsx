"use client";

import { AttestForm } from "@/components/checks/when-shown";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const WhoeverAttests = later(() =>
  import("@/components/interviews/whoever-attests").then((file) => file.WhoeverAttests),
);

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
