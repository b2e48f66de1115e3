import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Opens } from "@/components/ui/opens";
import { MarkShape } from "@/components/ui/state-mark";
import { askable } from "@/lib/messages/templates/difference";
import type { SideView } from "@/lib/screenings/queries/side";
import { DecideSettlement } from "./decide-settlement";
import { ProposeSettlement } from "./propose-settlement";
import { SettlementWords } from "./settlement-words";

type DifferenceView = SideView["differences"][number];

type ItemProps = {
  screeningId: string;
  difference: DifferenceView;
  files: SideView["files"];
  rights: { ask: boolean; propose: boolean; settle: boolean; actorId: string };
};

/** One difference: its words, the values that met, the usual innocent reasons, and who proposed or decided what. */
export function DifferenceItem({ screeningId, difference, files, rights }: ItemProps) {
  const { rule, fingerprint, title, words, values, others, often, points, stop, status, settlement, again, before } =
    difference;
  // What was said is not said again where the words are the value.
  const met = values.filter(({ text }) => text !== words);
  const mark = status === "settled" ? "done" : stop ? "with-compliance" : "open-difference";
  return (
    <li className="flex gap-2 py-2.5">
      <span className="pt-0.5">
        <MarkShape mark={mark} alone />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex items-baseline justify-between gap-2">
          <h3 className="font-medium">{title}</h3>
          {points > 0 && (
            <span className="text-grey tabular-nums" title={`${points} points`}>
              {points}
            </span>
          )}
        </div>
        <p className="text-soft">{words}</p>
        <dl className="text-soft">
          {met.map(({ label, text }) => (
            <div key={`${label} ${text}`} className="break-words">
              <dt className="inline text-grey">{label}: </dt>
              <dd className="inline">{text}</dd>
            </div>
          ))}
        </dl>
        {others.length > 0 && (
          <ul aria-label="Look at both" className="flex flex-wrap gap-x-3">
            {others.map(({ id, name, position, same }) => (
              <li key={id}>
                <Link
                  href={`/screenings/${id}`}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center underline"
                >
                  {name} · {position} · same {same}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="text-grey">Often: {often}</p>
        {again && (
          <p className="text-soft">Open again, since something new shares a value with it: {again.join(" · ")}</p>
        )}
        {before && !settlement && (
          <Opens label={<span className="text-soft">{lookedAt(before)}</span>}>
            <SettlementWords settlement={before} />
          </Opens>
        )}
        {settlement && <SettlementWords settlement={settlement} waits={status === "proposed"} />}
        {status === "open" && (
          <div className="mt-1 flex flex-wrap gap-2 empty:hidden">
            {rights.propose && <ProposeSettlement {...{ screeningId, rule, fingerprint, files, title }} />}
            {rights.ask && askable(rule) && (
              <ButtonLink href={`/screenings/${screeningId}/write?template=difference&rule=${rule}`}>
                Ask the candidate
              </ButtonLink>
            )}
          </div>
        )}
        {status === "proposed" && rights.settle && settlement && settlement.proposedById !== rights.actorId && (
          <DecideSettlement
            screeningId={screeningId}
            settlementId={settlement.id}
            title={title}
            reason={settlement.reason}
            by={settlement.proposedBy}
            proof={settlement.proof?.label}
          />
        )}
      </div>
    </li>
  );
}

/** What became of other values that had met, and who said so: whoever looks again begins there. */
const lookedAt = ({ decision, decidedBy }: NonNullable<DifferenceView["before"]>) =>
  decision === "settled" && decidedBy
    ? `Settled before by ${decidedBy}; something else has met since`
    : "Looked at before, when other values met";
