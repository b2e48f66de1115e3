import { ProposeWaiverForm } from "@/components/checks/when-shown";
import { DialogButton } from "@/components/ui/dialog-button";
import type { Gate } from "@/lib/policy/stages";

export type ProposeWaiverProps = {
  screeningId: string;
  kind: string;
  /** The gates up to which it can be waived without waiving the whole check. */
  gates: Gate[];
};

/** Lets the recruiter propose not to do a check, or not yet; a second person grants or refuses it. */
export function ProposeWaiver(props: ProposeWaiverProps) {
  return (
    <DialogButton
      label="Propose a waiver…"
      button={{ command: "Propose a waiver", className: "self-start" }}
      title="Propose a waiver"
      description="Whoever the policy names grants or refuses it, and reads your reason. Granted, this check holds no gate that it reaches, and what it would have shown stays unknown."
    >
      <ProposeWaiverForm {...props} />
    </DialogButton>
  );
}
