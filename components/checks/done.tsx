import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { Day, When } from "@/components/ui/when";
import { type Outcome, outcomeWords } from "@/lib/checks/define-check";
import type { CheckView } from "@/lib/checks/queries";
import { checkMarks } from "./check-marks";
import { Reopen } from "./reopen";

type Completed = NonNullable<CheckView["done"]>;
type Props = { screeningId: string; kind: string; done: Completed; earlier: Completed[]; canReopen: boolean };

/** A completed check: outcome, result, who and when; and the way to correct it. Earlier answers stay to be read. */
export function Done({ screeningId, kind, done, earlier, canReopen }: Props) {
  return (
    <Panel title="Completed" aside={canReopen && <Reopen screeningId={screeningId} kind={kind} />}>
      <CompletionWords completion={done} />
      {earlier.length > 0 && <Earlier earlier={earlier} />}
    </Panel>
  );
}

/** The answers of a check before it was reopened, and why it was. */
export function Earlier({ earlier }: { earlier: Completed[] }) {
  return (
    <details className="mt-3">
      <summary className="min-h-6 cursor-pointer text-soft">
        {earlier.length === 1 ? "Completed once before" : `Completed ${earlier.length} times before`}
      </summary>
      <ul className="mt-2 flex flex-col gap-3">
        {earlier.map((completion) => (
          <li key={completion.at} className="border-l-2 border-line pl-3">
            <CompletionWords completion={completion} />
            <p className="text-soft">Reopened: “{completion.reopenReason}”</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function CompletionWords({ completion }: { completion: Completed }) {
  const { outcome, words, reason, answers, by, at } = completion;
  return (
    <div className="flex flex-col gap-1">
      <StateMark mark={checkMarks[outcome as Outcome]}>{outcomeWords[outcome as Outcome]}</StateMark>
      <p>{words}</p>
      {reason && <p className="text-soft">“{reason}”</p>}
      {answers.length > 0 && (
        <dl className="flex flex-col gap-1 py-1">
          {answers.map(({ label, kind, words }) => (
            <div key={label}>
              <dt className="inline text-grey">{label} </dt>
              <dd className="inline whitespace-pre-line">{kind === "day" ? <Day date={words} /> : words}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="text-sm text-grey">
        {by}, <When at={at} />
      </p>
    </div>
  );
}
