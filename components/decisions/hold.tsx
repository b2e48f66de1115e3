import { HoldForm } from "@/components/checks/when-shown";
import { DialogButton } from "@/components/ui/dialog-button";
import type { Gate } from "@/lib/policy/stages";

export type HoldProps = { screeningId: string; gate: Gate; assessmentId: string };

/** Lets compliance hold the next gate, with a reason that the recruiter reads. */
export function Hold(props: HoldProps) {
  return (
    <DialogButton
      label="Hold…"
      button={{ command: "Put on hold", className: "self-start" }}
      title="Put it on hold"
      description="It goes back to the recruiter with your reason, and to the hiring manager once it is handed over again. Nothing is decided."
    >
      <HoldForm {...props} />
    </DialogButton>
  );
}
