import { ActionButton } from "@/components/form/action-button";
import { Facts, Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import { recordNotice } from "@/lib/decisions/actions";
import type { StopProposal } from "@/lib/decisions/queries/record";
import { FinishStopForm } from "./finish-stop-form";

/** A proposal to stop, for compliance: who and why, the notice to the candidate, and how it ends. */
export function StopPanel({ candidate, reason, by, at, answerDays, noticeAt, finalFrom, ...stop }: StopProposal) {
  const { screeningId, decisionId } = stop;
  return (
    <section aria-label="Proposal to stop">
      <Panel title="Proposal to stop" aside="Nothing is decided yet" edge="difference">
        <div className="flex flex-col gap-4">
          <Facts
            facts={[
              { name: "Proposed by", value: by },
              { name: "When", value: <When at={at} /> },
              { name: "Why", value: <span className="font-normal whitespace-pre-line">{reason}</span> },
              ...(noticeAt ? [{ name: "The facts were given", value: <When at={noticeAt} /> }] : []),
              ...(finalFrom ? [{ name: "Can be final from", value: <When at={finalFrom} /> }] : []),
            ]}
          />
          {!noticeAt && (
            <div className="flex flex-col items-start gap-1.5">
              <p className="text-soft">
                Give <bdi>{candidate}</bdi> the facts that do not agree and say how to correct or explain them. They
                have {days(answerDays)} to answer, from the moment you record it here.
              </p>
              <ActionButton
                action={recordNotice}
                input={{ screeningId, decisionId }}
                said="Recorded that the candidate was given the facts"
              >
                The candidate was given the facts
              </ActionButton>
            </div>
          )}
          <FinishStopForm {...stop} candidate={candidate} />
        </div>
      </Panel>
    </section>
  );
}

const days = (count: number) => (count === 1 ? "one day" : `${count} days`);
