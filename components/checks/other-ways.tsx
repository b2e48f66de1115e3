import { ProposeWaiver } from "@/components/waivers/propose-waiver";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Gate } from "@/lib/policy/stages";
import type { WaiverView } from "@/lib/waivers/queries";
import { HandOver } from "./hand-over";

type Props = {
  actor: Actor;
  screeningId: string;
  waivers: WaiverView[];
  check: { kind: { id: string }; canHandOver: boolean; assignedTo: string | null; gatesToReach: Gate[] };
  /** Everything that must be there before work begins is there. */
  ready: boolean;
};

/** What may be done with an open check besides doing it: hand it to operations, or propose to waive it. */
export function OtherWays({ actor, screeningId, waivers, check, ready }: Props) {
  const kind = check.kind.id;
  const waived = waivers.some(({ state, whole }) => state === "waiting" || (state === "in-force" && whole));
  return (
    <div className="flex flex-wrap items-center gap-2 empty:hidden">
      {ready && check.canHandOver && <HandOver screeningId={screeningId} kind={kind} to={check.assignedTo} />}
      {!waived && may(actor.role, "waiver:propose") && (
        <ProposeWaiver screeningId={screeningId} kind={kind} gates={check.gatesToReach} />
      )}
    </div>
  );
}
