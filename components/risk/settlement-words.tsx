import { Original } from "@/components/evidence/original";
import type { SideView } from "@/lib/screenings/queries/side";

type Settlement = NonNullable<SideView["differences"][number]["settlement"]>;

/** Who proposed to settle a difference and why, and what a second person made of it. */
export function SettlementWords({ settlement }: { settlement: Settlement }) {
  const { proposedBy, reason, proof, decision, decidedBy, decisionReason } = settlement;
  const verb = { settled: "settled it", confirmed: "confirmed the difference", returned: "returned it" }[
    decision ?? ""
  ];
  return (
    <div className="flex flex-col items-start gap-1 border-l-2 border-line pl-2 text-soft">
      <p className="wrap-anywhere">
        {proposedBy} proposes to settle it: “{reason}”
      </p>
      {proof && (
        <>
          <p className="wrap-anywhere">Proof: {proof.label}</p>
          <Original id={proof.id} withheld={proof.withheld}>
            Download the proof
          </Original>
        </>
      )}
      <p>{verb ? `${decidedBy} ${verb}: “${decisionReason}”` : "Waiting for a second person."}</p>
    </div>
  );
}
