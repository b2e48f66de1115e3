import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { answerState } from "@/lib/verifications/answer-state";
import { askedIn } from "@/lib/verifications/asked";
import { type Provenance, provenance } from "@/lib/verifications/provenance";
import type { AskedView } from "@/lib/verifications/queries/asked";
import { AddContact } from "./add-contact";
import { Question } from "./question";
import { RecordAsked } from "./record-asked";

const states: Record<ReturnType<typeof answerState>, { mark: Mark; words: string }> = {
  open: { mark: "not-started", words: "Not asked" },
  confirmed: { mark: "done", words: "Confirmed" },
  unclear: { mark: "started", words: "Not clear yet" },
  "not-confirmed": { mark: "open-difference", words: "Does not agree" },
  "no-answer": { mark: "open-difference", words: "No answer" },
};

/** Of a claim that nobody has answered here. */
function openState({ confirmedElsewhere }: AskedView, asked: number): { mark: Mark; words: string } {
  if (asked > 0) return { mark: "started", words: "Waiting for an answer" };
  return confirmedElsewhere ? { mark: "done", words: "Confirmed in the other screening" } : states.open;
}

type Props = { screeningId: string; check: string; claim: AskedView; canWork: boolean };

/** One claim: what stands in it, how to reach whoever can know, what was asked and what they said. */
export function AskedClaim({ screeningId, check, claim, canWork }: Props) {
  const { claimId, name, detail, text, given, quote, source, contacts } = claim;
  const questions = contacts.flatMap(({ questions }) => questions).sort((a, b) => a.askedAt.localeCompare(b.askedAt));
  const state = answerState({ verifications: questions as never });
  const { mark, words } = state === "open" ? openState(claim, questions.length) : states[state];
  return (
    <Panel
      label={text}
      edge={state === "not-confirmed" ? "difference" : "line"}
      title={
        <>
          <strong className="font-semibold">{name}</strong> <span className="font-normal text-soft">{detail}</span>
        </>
      }
      aside={<StateMark mark={mark}>{words}</StateMark>}
    >
      <div className="flex flex-col gap-4">
        {quote && (
          <p className="whitespace-pre-line text-soft">
            <span className="text-grey">The {source.toLowerCase()} quotes them:</span> “{quote}”
          </p>
        )}
        {given && (
          <p className="text-sm text-grey">
            From the candidate: {given}. It does not count. {askedIn(check).instead}
          </p>
        )}
        {claim.confirmedElsewhere && contacts.length === 0 && (
          <p className="text-soft">How it was asked, and the answer, stand in the screening it was taken over from.</p>
        )}
        {claim.alsoNamed > 0 && (
          <p className="text-sm text-grey">
            Named by {claim.alsoNamed === 1 ? "another candidate" : `${claim.alsoNamed} other candidates`} too.{" "}
            {askedIn(check).oneVoice}
          </p>
        )}
        {contacts.map((contact) => (
          <div key={contact.id} className="flex flex-col gap-2">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium break-all">{contact.value}</span>
              <Badge tone="done">found: {provenance[contact.foundIn as Provenance].toLowerCase()}</Badge>
              <span className="text-sm text-grey">
                {contact.foundAt}, by {contact.by}
              </span>
            </p>
            {contact.questions.map((question) => (
              <Question key={question.id} {...{ screeningId, check, question, canWork }} />
            ))}
            {canWork && (
              <RecordAsked screeningId={screeningId} contactId={contact.id} again={contact.questions.length > 0} />
            )}
          </div>
        ))}
        {canWork && (
          <AddContact screeningId={screeningId} claimId={claimId} known={claim.known} open={contacts.length === 0} />
        )}
      </div>
    </Panel>
  );
}
