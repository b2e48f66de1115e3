import { DialogButton } from "@/components/ui/dialog-button";
import { ReopenForm } from "./when-shown";

/** Lets a completed check be opened again, with a reason. */
export function Reopen({ screeningId, kind }: { screeningId: string; kind: string }) {
  return (
    <DialogButton
      label="Reopen…"
      button={{ command: "Reopen this check" }}
      title="Reopen this check"
      description="What was answered stays on record. Gates that are open stay open."
    >
      <ReopenForm screeningId={screeningId} kind={kind} />
    </DialogButton>
  );
}
