import { DownloadLink } from "@/components/evidence/download-link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import type { LetterView, StopView } from "@/lib/stops/queries";
import { unsentMails } from "@/lib/stops/unsent";
import { LetterPaper } from "./letter-paper";
import { ReviewForm } from "./review-form";

/** Every letter of a screening, newest first, with what the candidate answered and what was made of it. */
export function Letters({ stop }: { stop: StopView }) {
  return stop.letters.map((letter, place) => (
    <Panel key={letter.id} label={letter.title} title={letter.title} aside={<Given {...letter} />}>
      <div className="flex flex-col gap-4">
        {place === 0 && letter.unsent && <Notice tone="difference">{unsentMails[letter.unsent].letter}</Notice>}
        <details open={letter.answers.length === 0}>
          <summary className="min-h-6 cursor-pointer text-soft">What it says</summary>
          <div className="pt-2">
            <LetterPaper label={letter.title} body={letter.body} />
          </div>
        </details>
        {letter.answers.map((answer) => (
          <Answer key={answer.id} answer={answer} stop={stop} />
        ))}
      </div>
    </Panel>
  ));
}

const Given = ({ how, by, at }: LetterView) => (
  <span className="text-sm">
    {how} by {by}, <When at={at} show="day" />
  </span>
);

function Answer({ answer, stop }: { answer: LetterView["answers"][number]; stop: StopView }) {
  const { id, words, evidenceId, receivedAt, recordedBy } = answer;
  const readable = stop.proposal !== null || stop.stopped;
  return (
    <section aria-label="Answer of the candidate" className="flex flex-col gap-2 border-l-2 border-line pl-3">
      <p className="wrap-anywhere whitespace-pre-line">{words}</p>
      <p className="text-sm text-grey">
        The candidate, <When at={receivedAt} show="day" />, recorded by {recordedBy}
      </p>
      {evidenceId && <DownloadLink id={evidenceId}>What they sent with it</DownloadLink>}
      {answer.review ? (
        <Review {...answer} />
      ) : stop.nobodyLeft && readable ? (
        <Notice tone="difference">{stop.nobodyLeft}</Notice>
      ) : stop.finishes && readable && !stop.whyNotReview ? (
        <ReviewForm screeningId={stop.id} answerId={id} stopped={stop.stopped} />
      ) : (
        <p className="text-soft">
          {(stop.finishes && stop.whyNotReview) ||
            "Waits to be read by somebody in compliance who has not worked on the file."}
        </p>
      )}
    </section>
  );
}

function Review({ review, reviewReason, reviewedBy, reviewedAt }: LetterView["answers"][number]) {
  const explained = review === "explained";
  return (
    <div>
      <StateMark mark={explained ? "done" : "open-difference"}>
        {explained ? "It explains it" : "It does not explain it"}
      </StateMark>
      <p className="whitespace-pre-line text-soft">{reviewReason}</p>
      <p className="text-sm text-grey">
        {reviewedBy}, who has not worked on the file
        {reviewedAt && (
          <>
            , <When at={reviewedAt} show="day" />
          </>
        )}
      </p>
    </div>
  );
}
