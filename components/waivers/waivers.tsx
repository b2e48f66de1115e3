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
            {decides && waiver.state === "waiting" && !waiver.whyNot && (
              <DecideWaiver screeningId={screeningId} waiverId={waiver.id} />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The waivers that wait for the reader's word, each with its check; where somebody else decides, why. */
export function WaiversToDecide(props: { screeningId: string; waivers: (WaiverView & { check: string })[] }) {
  return props.waivers.map(({ check, ...waiver }) => (
    <Panel key={waiver.id} title={`Waiver: ${check}`} label={`Waiver of ${check.toLowerCase()}`}>
      <WaiverWords {...waiver} />
      {waiver.whyNot ?? <DecideWaiver screeningId={props.screeningId} waiverId={waiver.id} />}
    </Panel>
  ));
}

/** What is proposed or was decided, how far it reaches and until when. */
function WaiverWords({ state, reach, until, proposedBy, reason, decidedBy, decisionReason }: WaiverView) {
  const { mark, words } = states[state];
  return (
    <div className="mb-2 flex flex-col gap-1">
      <p>
        <StateMark mark={mark}>{words}</StateMark>
        <span className="text-soft">
          , {reach}
          {until && (
            <>
              , until <Day date={until} />
            </>
          )}
        </span>
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
