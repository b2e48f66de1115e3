import { DecideForm } from "@/components/checks/when-shown";
import { DialogButton } from "@/components/ui/dialog-button";

type Props = {
  screeningId: string;
  settlementId: string;
  title: string;
  reason: string;
  by: string;
  /** What the file is called that was named as proof. */
  proof: string | undefined;
};

/** A second person settles, confirms or returns what was proposed. */
export function DecideSettlement({ title, reason, by, proof, ...ids }: Props) {
  return (
    <DialogButton
      label="Settle or return"
      button={{ className: "self-start" }}
      title="Settle this difference?"
      description={`${title}. ${by} proposes to settle it: “${reason}”${proof ? ` Proof: ${proof}.` : ""}`}
    >
      <DecideForm {...ids} />
    </DialogButton>
  );
}
