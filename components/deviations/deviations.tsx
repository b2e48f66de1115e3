import { DecideDeviation, ProposeDeviation } from "@/components/deviations/when-shown";
import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { DeviationView, PossibleDeviation } from "@/lib/deviations/queries";

type DeviationsProps = {
  actor: Actor;
  screeningId: string;
  /** Newest first. */
  deviations: DeviationView[];
  /** What could be asked otherwise; empty where nobody may propose it here. */
  possible: PossibleDeviation[];
  open: boolean;
};

/** What this screening asks otherwise than its policy, and why; compliance decides here about what is proposed. */
export function Deviations({ actor, screeningId, deviations, possible, open }: DeviationsProps) {
  const proposes = open && possible.length > 0;
  if (deviations.length === 0 && !proposes) return null;
  const decides = open && may(actor.role, "deviation:decide");
  return (
    <Panel title="What this screening asks" label="Deviations from the policy">
      <div className="flex flex-col gap-4">
        {deviations.length === 0 && <p className="text-soft">The checks that everybody gets for this position.</p>}
        <ul className="flex flex-col gap-4 empty:hidden">
          {deviations.map((deviation) => (
            <li key={deviation.id}>
              <DeviationWords {...deviation} />
              {decides && deviation.decision === null && deviation.proposedById !== actor.id && (
                <DecideDeviation screeningId={screeningId} deviationId={deviation.id} />
              )}
            </li>
          ))}
        </ul>
        {proposes && <ProposeDeviation screeningId={screeningId} possible={possible} />}
      </div>
    </Panel>
  );
}

const states = { granted: "", refused: "not granted", waiting: "waiting for a second person" };

/** A deviation with who proposed it and who decided, each with their reason. */
export function DeviationWords({ words, decision, reason, decisionReason, proposedBy, decidedBy }: DeviationView) {
  const state = decision === null ? states.waiting : decision === "granted" ? states.granted : states.refused;
  return (
    <div className="mb-1 flex flex-col gap-1">
      <p>
        <span className="font-medium">{words}</span>
        {decision === "granted" && <span className="text-soft">, in this screening alone</span>}
        {state && (
          <span className="ml-2">
            <StateMark mark={decision === null ? "started" : "not-started"}>{state}</StateMark>
          </span>
        )}
      </p>
      <p className="text-soft">
        {proposedBy} proposes it: “{reason}”
      </p>
      {decidedBy && (
        <p className="text-soft">
          {decidedBy} {decision === "granted" ? "granted" : "refused"} it: “{decisionReason}”
        </p>
      )}
    </div>
  );
}
