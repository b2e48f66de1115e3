import { WitnessPasskey } from "@/components/checks/when-shown";
import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import type { PasskeySessionView, PasskeysView } from "@/lib/passkeys/queries";
import { AskPasskey } from "./ask-passkey";

/** The work of the passkey check: links for the candidate, what came of them, and who saw it. */
export function Passkeys({ view, canWork }: { view: PasskeysView; canWork: boolean }) {
  const { screeningId, sessions, enrolled, link } = view;
  const differs = sessions.some(({ another, witnessed }) => another && witnessed);
  return (
    <Panel
      label="Passkey"
      title="Passkey"
      aside={<StateMark mark={enrolled ? "done" : "not-started"}>{enrolled ? "Enrolled" : "None yet"}</StateMark>}
      edge={differs ? "difference" : "line"}
    >
      <div className="flex flex-col gap-4">
        <p className="text-soft">
          Meet the candidate, send them a link, and read its code aloud: they see the same four digits. Then say whether
          you saw them do it; what nobody saw does not count.
        </p>
        {sessions.length > 0 && (
          <ul aria-label="What was asked" className="flex flex-col gap-4 divide-y divide-faint">
            {sessions.map((session) => (
              <li key={session.id} className="flex flex-col gap-2 pb-4 last:pb-0">
                <Asked session={session} />
                {canWork && (session.pending || (session.answered && session.witnessed === null)) && (
                  <WitnessPasskey screeningId={screeningId} sessionId={session.id} pending={session.pending} />
                )}
              </li>
            ))}
          </ul>
        )}
        {canWork && <AskPasskey screeningId={screeningId} link={link} enrolled={enrolled} />}
      </div>
    </Panel>
  );
}

function markOf({ another, answered, witnessed }: PasskeySessionView): Mark {
  if (!answered) return "not-started";
  if (witnessed === null) return "started";
  return another && witnessed ? "open-difference" : "done";
}

function Asked({ session }: { session: PasskeySessionView }) {
  const { purpose, step, code, words, madeAt, pending, answered, witnessed, witnessedBy } = session;
  const seen = witnessed ? `Seen by ${witnessedBy}.` : `${witnessedBy} did not see it, so it does not count.`;
  return (
    <>
      <StateMark mark={markOf(session)}>{words}</StateMark>
      <p className="text-soft">
        {purpose === "enrol" ? "Enrol" : "Show again"}, {step.toLowerCase()}, <When at={madeAt} />.{" "}
        {pending && <>The code is {code}. </>}
        {answered && (witnessedBy ? seen : "Nobody has said yet that they saw it.")}
      </p>
    </>
  );
}
