import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";
import type { EarlyOpeningView } from "@/lib/gates/queries/early";
import { DecideEarly } from "./decide-when-shown";

const states: Record<EarlyOpeningView["state"], { mark: Mark; words: string }> = {
  waiting: { mark: "started", words: "Waiting for a second person" },
  "in-force": { mark: "started", words: "Opened early" },
  refused: { mark: "not-started", words: "Not opened early" },
  over: { mark: "not-started", words: "Over" },
};

type Props = { screeningId: string; openings: EarlyOpeningView[] };

/** The early openings of a screening: which gate, for what, why and until when; compliance decides here. */
export function EarlyOpenings({ screeningId, openings }: Props) {
  return (
    <Panel title="Early openings" label="Early openings">
      <ul className="flex flex-col gap-4">
        {openings.map((opening) => (
          <li key={opening.id} className="flex flex-col gap-3">
            <EarlyWords {...opening} />
            {opening.canDecide && <DecideEarly screeningId={screeningId} openingId={opening.id} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function EarlyWords({ state, gate, what, reason, until, proposedBy, ...decided }: EarlyOpeningView) {
  const { mark, words } = states[state];
  return (
    <div className="flex flex-col gap-1">
      <p>
        <StateMark mark={mark}>{words}</StateMark>
        <span className="text-soft">
          , {gate}, until <Day date={until} />
        </span>
      </p>
      <p className="font-medium wrap-anywhere whitespace-pre-line">{what}</p>
      <p className="text-soft">
        {proposedBy} proposed it: “{reason}”
      </p>
      {decided.decidedBy && (
        <p className="text-soft">
          {decided.decidedBy} {decided.granted ? "granted" : "refused"} it: “{decided.decisionReason}”
        </p>
      )}
    </div>
  );
}
