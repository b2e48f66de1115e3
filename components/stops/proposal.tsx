import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Facts, Panel } from "@/components/ui/panel";
import { Day, When } from "@/components/ui/when";
import { letterTitles } from "@/lib/stops/letter";
import type { StopView } from "@/lib/stops/queries";
import { FinalForm } from "./final-form";
import { LetterForm } from "./letter-form";
import { SetAsideForm } from "./set-aside-form";

type ProposalProps = { stop: StopView; proposal: NonNullable<StopView["proposal"]>; signer: string };

/** A proposal to stop that waits: who and why, and for compliance the letter, the final step and setting it aside. */
export function Proposal({ stop, proposal, signer }: ProposalProps) {
  const { by, at, reason, step, answerUntil } = proposal;
  return (
    <>
      <Panel title="The proposal" label="The proposal" aside="Nothing is decided yet" edge="difference">
        <Facts
          facts={[
            { name: "Proposed by", value: by },
            { name: "When", value: <When at={at} /> },
            { name: "Why", value: <span className="font-normal whitespace-pre-line">{reason}</span> },
            { name: "Next", value: step },
            ...(answerUntil ? [{ name: "Last day to answer", value: <Day date={answerUntil} /> }] : []),
          ]}
        />
      </Panel>
      {stop.finishes && <NextStep stop={stop} proposal={proposal} signer={signer} />}
    </>
  );
}

function NextStep({ stop, proposal, signer }: ProposalProps) {
  const { due, unsent, whyNotFinal, whyNotSetAside, decisionId } = proposal;
  if (whyNotSetAside) return <Notice>{whyNotSetAside}</Notice>;
  const letter = due && <LetterForm key={due.kind} stop={stop} proposal={{ ...proposal, due }} signer={signer} />;
  return (
    <>
      {(!due || unsent) && whyNotFinal && <Notice title="It cannot be final yet.">{whyNotFinal}</Notice>}
      {due && unsent === "waiting" && <Disclosure label="Give the letter another way">{letter}</Disclosure>}
      {due && unsent !== "waiting" && (
        <Panel title={letterTitles[due.kind]} label={letterTitles[due.kind]}>
          {letter}
        </Panel>
      )}
      {!due && !whyNotFinal && (
        <Panel title="The final step" label="The final step">
          <FinalForm stop={stop} proposal={proposal} signer={signer} />
        </Panel>
      )}
      <Disclosure label="Set the proposal aside instead">
        <SetAsideForm screeningId={stop.id} decisionId={decisionId} />
      </Disclosure>
    </>
  );
}
