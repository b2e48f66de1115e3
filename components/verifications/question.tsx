import { type Mark, StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import { askedIn } from "@/lib/verifications/asked";
import type { QuestionView } from "@/lib/verifications/queries/asked";
import { RecordAnswer } from "./record-answer";

const verdicts: Record<string, { mark: Mark; words: string }> = {
  same: { mark: "done", words: "agrees" },
  likely: { mark: "done", words: "agrees" },
  unclear: { mark: "started", words: "not clear" },
  different: { mark: "open-difference", words: "does not agree" },
};

type Props = { screeningId: string; check: string; question: QuestionView; canWork: boolean };

/** One question put to somebody who can know: when it was asked, what they said, and how that meets what was claimed. */
export function Question({ screeningId, check, question, canWork }: Props) {
  const { id, by, askedAt, answeredAt, answer, answeredBy, said, note, verdict, words } = question;
  const compared = verdict ? verdicts[verdict] : undefined;
  return (
    <div className="grid gap-3 rounded-control border border-faint p-3 desk:grid-cols-3">
      <Fact name="Asked">
        <When at={askedAt} />, by {by}
      </Fact>
      {answer && answeredAt ? (
        <>
          <Fact name="They said">
            {askedIn(check).answers[answer]}
            {said && <span className="block text-soft">{said}</span>}
            <span className="block text-sm text-grey">
              {answeredBy && `${answeredBy}, `}
              <When at={answeredAt} />
            </span>
          </Fact>
          <Fact name="Against what was claimed">
            {compared ? (
              <StateMark mark={compared.mark}>{compared.words}</StateMark>
            ) : (
              <span className="text-grey">nothing to compare</span>
            )}
            {words && <span className="block text-soft">{words}</span>}
          </Fact>
          {note && <p className="col-span-full whitespace-pre-line text-soft">{note}</p>}
        </>
      ) : (
        canWork && (
          <div className="desk:col-span-2">
            <RecordAnswer screeningId={screeningId} check={check} verificationId={id} />
          </div>
        )
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0">
      <div className="text-sm text-grey">{name}</div>
      <div>{children}</div>
    </div>
  );
}
