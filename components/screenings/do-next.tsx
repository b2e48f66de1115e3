import Link from "next/link";
import { Hold } from "@/components/decisions/hold";
import { SendToManager } from "@/components/decisions/send-to-manager";
import { ActionButton } from "@/components/form/action-button";
import { Panel } from "@/components/ui/panel";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { lookAtProposed } from "@/lib/risk/next-steps";
import { closeRequest } from "@/lib/screenings/actions";
import { endedWords, type TurnOf, turns } from "@/lib/screenings/lifecycle";
import type { ScreeningView } from "@/lib/screenings/queries/screening";
import type { SideView } from "@/lib/screenings/queries/side";
import { AttestIdentity } from "./attest-identity";
import { EndScreening } from "./end-screening";

type Props = { actor: Actor; screening: ScreeningView; side: SideView };

/** The steps that settle or check most, and what can be done with the screening as a whole. */
export function DoNext({ actor, screening, side }: Props) {
  const { id, ending, turn, nextStep, manager, onward } = screening;
  if (ending) return <Panel title="Ended">{endedWords(ending)}</Panel>;
  const recruits = may(actor.role, "check:work");
  const inCheck = screening.stages.some(({ checks }) =>
    checks.some(({ kind, state }) => kind === "video-interview" && state !== "not-asked"),
  );
  const attested = side.attestations.some(({ byId }) => byId === actor.id);
  // Whoever's turn it is to look reads so in the line above.
  const next = side.next.filter(({ words }) => words !== lookAtProposed || turn !== actor.role);
  const attests = may(actor.role, "identity:attest") && !inCheck && !attested;
  return (
    <Panel title="Do next">
      <div className="flex flex-col gap-3">
        {turn !== "recruiter" && side.requests.length === 0 && (
          <div>
            <p className="font-medium">{nextStep}</p>
            <p className="text-sm text-grey">
              {turn === actor.role ? "your turn" : `waits for: ${turns[turn as TurnOf].toLowerCase()}`}
            </p>
          </div>
        )}
        {side.requests.map((request) => (
          <div key={request.id}>
            <p className="font-medium">Asked of the candidate: {request.words}</p>
            {recruits && (
              <ActionButton action={closeRequest} input={{ screeningId: id, requestId: request.id }} className="mt-1">
                It came
              </ActionButton>
            )}
          </div>
        ))}
        {next.map(({ words, detail, check }) => (
          <div key={words}>
            <p className="font-medium">
              {check ? (
                <Link href={`/screenings/${id}/checks/${check}`} className="hover:underline">
                  {words}
                </Link>
              ) : (
                words
              )}
            </p>
            <p className="text-sm text-grey">{detail}</p>
          </div>
        ))}
        {onward?.question && <p className="text-soft">They ask: “{onward.question}”</p>}
        {onward?.handOver && screening.gate && (
          <SendToManager screeningId={id} gate={screening.gate} manager={manager} question={onward.question} />
        )}
        {!recruits && may(actor.role, "gate:hold") && screening.gate && (
          <Hold screeningId={id} gate={screening.gate} assessmentId={side.assessmentId} />
        )}
        {recruits && (
          <div className="flex flex-wrap gap-2">
            {attests && <AttestIdentity screeningId={id} candidate={screening.name} />}
            {onward && may(actor.role, "screening:end") && <EndScreening screeningId={id} ends={onward.ends} />}
          </div>
        )}
      </div>
    </Panel>
  );
}
