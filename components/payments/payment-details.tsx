import Link from "next/link";
import { DecidePayment, SeeNumber } from "@/components/checks/when-shown";
import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import type { InstructionView, PaymentView } from "@/lib/payments/queries";
import { EnterPayment } from "./enter-payment";
import { PaymentFacts } from "./payment-facts";

const states: Record<InstructionView["state"], { mark: Mark; words: string }> = {
  waiting: { mark: "started", words: "Waiting for a second person" },
  released: { mark: "done", words: "Released" },
  refused: { mark: "open-difference", words: "Refused" },
};

/** The work of the payment check: where the candidate asks to be paid, whether it agrees, who released it, and all it took the place of. */
export function PaymentDetails({ view }: { view: PaymentView }) {
  const { screeningId, holding, earlier, mayEnter, mayDecide, maySeeNumber } = view;
  const enter = mayEnter && <EnterPayment screeningId={screeningId} replacesId={holding?.id ?? ""} />;
  if (!holding)
    return (
      <Panel
        label="Payment details"
        title="Payment details"
        aside={<StateMark mark="not-started">Not known</StateMark>}
      >
        <div className="flex flex-col gap-3">
          <p className="text-soft">
            Ask the candidate where they want to be paid. Nothing is paid before somebody else released it.
          </p>
          {enter}
        </div>
      </Panel>
    );
  const differs = [holding.holderMet?.verdict === "different", view.sharedWith > 0, holding.state === "refused"];
  const { mark, words } = states[holding.state];
  const number = (of: InstructionView) =>
    maySeeNumber && of.accountEnd && <SeeNumber screeningId={screeningId} instructionId={of.id} />;
  return (
    <>
      <Panel
        label="Payment details"
        title="Payment details"
        aside={<StateMark mark={mark}>{words}</StateMark>}
        edge={differs.includes(true) ? "difference" : "line"}
      >
        <div className="flex flex-col gap-4">
          <PaymentFacts instruction={holding} />
          {view.sharedWith > 0 && <Shared view={view} />}
          {number(holding)}
          {mayDecide && <DecidePayment screeningId={screeningId} instructionId={holding.id} />}
          {enter}
        </div>
      </Panel>
      {earlier.length > 0 && (
        <Panel label="Earlier payment details" title="Earlier payment details">
          <ul className="flex flex-col gap-4 divide-y divide-faint">
            {earlier.map((one) => (
              <li key={one.id} className="flex flex-col gap-3 pb-4 last:pb-0">
                <StateMark mark="not-started">{earlierWords[one.state]}</StateMark>
                <PaymentFacts instruction={one} />
                {number(one)}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

const earlierWords: Record<InstructionView["state"], string> = {
  waiting: "Replaced before anybody decided",
  released: "Was released, then replaced",
  refused: "Refused, then replaced",
};

/** That other candidates gave the same account; who they are is compliance's alone to know. */
function Shared({ view: { sharedWith, others } }: { view: PaymentView }) {
  return (
    <div className="flex flex-col gap-1">
      <StateMark mark="open-difference">
        {sharedWith === 1 ? "Another candidate" : `${sharedWith} other candidates`} gave the same account
      </StateMark>
      <p className="text-soft">A couple, a family or a typing error explains it often. Compare the number once more.</p>
      {others.length > 0 && (
        <ul aria-label="Look at both" className="flex flex-col gap-1">
          {others.map(({ id, name, position }) => (
            <li key={id}>
              <Link href={`/screenings/${id}`} className="underline">
                {name}
              </Link>
              <span className="text-grey">, {position}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
