import { Original } from "@/components/evidence/original";
import { lapsedWords } from "@/lib/risk/lapsed";
import type { SideView } from "@/lib/screenings/queries/side";

type Settlement = NonNullable<SideView["differences"][number]["settlement"]>;

/** Who proposed to settle a difference and why, and what came of it; `waits` while a second person may look at it. */
export function SettlementWords({ settlement, waits = false }: { settlement: Settlement; waits?: boolean }) {
  const { proposedBy, reason, proof } = settlement;
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
      <p>{cameOf(settlement, waits)}</p>
    </div>
  );
}

/** What came of a proposal. Where it lapsed nobody decided, and no decision is there either until the screening changes again. */
function cameOf({ decision, decidedBy, decisionReason }: Settlement, waits: boolean) {
  if (!decision) return waits ? "Waiting for a second person." : lapsedWords.came;
  if (!decidedBy) return decisionReason;
  const verb = { settled: "settled it", confirmed: "confirmed the difference", returned: "returned it" }[decision];
  return `${decidedBy} ${verb}: “${decisionReason}”`;
}
