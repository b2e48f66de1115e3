import { DecideWaiver } from "@/components/checks/when-shown";
import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { WaiverView } from "@/lib/waivers/queries";

const states: Record<WaiverView["state"], { mark: Mark; words: string }> = {
  waiting: { mark: "started", words: "Waiting for a second person" },
  "in-force": { mark: "waived", words: "Waived" },
  refused: { mark: "not-started", words: "Not waived" },
  over: { mark: "not-started", words: "Was waived" },
};

type WaiversProps = {
  actor: Actor;
  screeningId: string;
  /** Newest first. */
  waivers: WaiverView[];
  /** The check is not done, in a screening that goes on. */
  open: boolean;
};

/** The waivers of a check, if any: why it is not done, until when, and who granted it; compliance decides here. */
export function Waivers({ actor, screeningId, waivers, open }: WaiversProps) {
  const decides = open && may(actor.role, "waiver:grant");
  if (waivers.length === 0) return null;
  return (
    <Panel title="Waiver" label="Waiver">
      <ul className="flex flex-col gap-4">
        {waivers.map((waiver) => (
          <li key={waiver.id}>
            <WaiverWords {...waiver} />
            {decides && waiver.state === "waiting" && waiver.proposedById !== actor.id && (
              <DecideWaiver screeningId={screeningId} waiverId={waiver.id} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WaiverWords({ state, until, proposedBy, reason, decidedBy, decisionReason }: WaiverView) {
  const { mark, words } = states[state];
  return (
    <div className="mb-2 flex flex-col gap-1">
      <p>
        <StateMark mark={mark}>{words}</StateMark>
        {until && (
          <span className="text-soft">
            , until <Day date={until} />
          </span>
        )}
      </p>
      <p className="text-soft">
        {proposedBy} proposes leaving it out: “{reason}”
      </p>
      {decidedBy && (
        <p className="text-soft">
          {decidedBy} {state === "refused" ? "refused" : "granted"} it: “{decisionReason}”
        </p>
      )}
    </div>
  );
}
