import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";
import { askerWords, type Became, outcomes } from "@/lib/channels/became";
import type { WishView } from "@/lib/channels/queries";
import { AddWish, SayBecame, TakeBack } from "./when-asked";

type Props = { screeningId: string; wishes: WishView[]; canWork: boolean };

/** Every wish to go on elsewhere: when, who asked, where to, and what became of it. */
export function Wishes({ screeningId, wishes, canWork }: Props) {
  return (
    <Panel title="Wishes to move elsewhere" label="Wishes to move elsewhere">
      <div className="flex flex-col gap-4">
        {wishes.length === 0 && (
          <p className="text-soft">Nobody has asked to go on elsewhere, as far as is written down.</p>
        )}
        {wishes.length > 0 && (
          <ul className="flex flex-col gap-3">
            {wishes.map((wish) => (
              <li key={wish.id}>
                <Wish screeningId={screeningId} wish={wish} canWork={canWork} />
              </li>
            ))}
          </ul>
        )}
        {canWork && <AddWish screeningId={screeningId} />}
      </div>
    </Panel>
  );
}

const marks: Record<string, Mark> = { stayed: "done", agreed: "done", moved: "open-difference" };

function Wish({ screeningId, wish, canWork }: { screeningId: string; wish: WishView; canWork: boolean }) {
  const { id, askedOn, askedBy, toWhat, words, became, becameBy, recordedBy, takenBack } = wish;
  const ids = { screeningId, requestId: id };
  return (
    <div className="flex flex-col gap-2 rounded-control border border-faint p-3">
      <p className={takenBack ? "text-grey line-through" : ""}>
        <span className="font-medium">{toWhat}</span>
        <span className="text-soft">
          , asked by {askerWords(askedBy)} on <Day date={askedOn} />
        </span>
      </p>
      {words && <p className="whitespace-pre-line text-soft">“{words}”</p>}
      {takenBack && (
        <p className="text-soft">
          Taken back by {takenBack.by}: “{takenBack.reason}”
        </p>
      )}
      {became && !takenBack && (
        <p>
          <StateMark mark={askedBy === "us" ? "done" : (marks[became] ?? "started")}>
            {outcomes[became as Became]}
          </StateMark>
          <span className="text-sm text-grey"> {becameBy}</span>
        </p>
      )}
      <p className="text-sm text-grey">Written down by {recordedBy}</p>
      {canWork && !takenBack && (
        <div className="flex flex-wrap gap-2">
          {!became && <SayBecame {...ids} />}
          <TakeBack {...ids} />
        </div>
      )}
    </div>
  );
}
