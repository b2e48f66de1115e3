import { Messages } from "@/components/messages/messages";
import { CheckedOpened } from "@/components/risk/checked-opened";
import { Differences } from "@/components/risk/differences";
import { RiskLine } from "@/components/risk/risk-line";
import { RiskOpened } from "@/components/risk/risk-opened";
import { Notice } from "@/components/ui/notice";
import { When } from "@/components/ui/when";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { sealBrokenWords, unassessed } from "@/lib/risk/states";
import type { ScreeningView } from "@/lib/screenings/queries/screening";
import type { SideView } from "@/lib/screenings/queries/side";
import { DoNext } from "./do-next";
import { Notes } from "./notes";

/** The right column: what to do next, what does not agree, how the number came to be, notes and activity. */
export function ScreeningSide({ actor, screening, side }: { actor: Actor; screening: ScreeningView; side: SideView }) {
  const { id, ending } = screening;
  return (
    <div className="flex flex-col gap-6 p-4 desk:p-5">
      {screening.state === unassessed && (
        <Notice tone="refusal" mark="could-not-be-assessed" title="Could not be assessed.">
          No gate opens and nothing is decided until it is. Compliance and the administrators were told, and it is tried
          again by itself every five minutes.{" "}
          {side.assessedAt ? (
            <>
              What stands here of differences and risk is as it was on <When at={side.assessedAt} />, not as it is now.
            </>
          ) : (
            "It was never assessed before."
          )}
        </Notice>
      )}
      {side.isSealBroken && (
        <Notice tone="refusal" mark="could-not-be-assessed">
          {sealBrokenWords}
        </Notice>
      )}
      <DoNext actor={actor} screening={screening} side={side} />
      {/* Nothing known is not nothing open. */}
      {!side.isSealBroken && (
        <Differences screeningId={id} side={side} actorId={actor.id} role={actor.role} ended={ending !== null} />
      )}
      <section aria-label="How the numbers came to be" className="flex flex-col gap-3">
        {!side.isSealBroken && (
          <>
            <RiskOpened screeningId={id} side={side} />
            <CheckedOpened screeningId={id} checked={side.checked} parts={side.parts} />
          </>
        )}
        <RiskLine line={side.line} />
      </section>
      <Messages
        screeningId={id}
        messages={side.messages}
        letters={side.letters}
        canWrite={!ending && may(actor.role, "message:send")}
      />
      <Notes
        screeningId={id}
        notes={side.notes}
        colleagues={side.colleagues.filter((one) => one.id !== actor.id)}
        canWrite={!ending && may(actor.role, "note:write")}
      />
      <section>
        <h2 className="mb-2 text-base font-semibold">Activity</h2>
        <ol className="flex flex-col gap-2">
          {side.activity.map(({ number, at, who, words }) => (
            <li key={number} className="text-soft">
              {who && <span className="font-medium text-ink">{who} </span>}
              {who ? midSentence(words) : words}
              <span className="block text-sm text-grey">
                <When at={at} />
              </span>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

/** After a name the words go on in the middle of a sentence: "Mara Okafor added a source". */
const midSentence = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
