import { AttestForm, WhoeverAttests } from "@/components/checks/when-shown";
import { DialogButton } from "@/components/ui/dialog-button";

/** Opens the form for having seen the person live, where no check is about that; once it is sent the page no longer offers it. */
export function AttestIdentity({ screeningId, candidate }: { screeningId: string; candidate: string }) {
  return (
    <DialogButton
      label="Attest identity"
      button={{ command: "Attest identity" }}
      title="I saw this person with their document"
    >
      <AttestForm screeningId={screeningId} ways={["video", "in-person"]} look="primary">
        <WhoeverAttests candidate={candidate} />
      </AttestForm>
    </DialogButton>
  );
}
