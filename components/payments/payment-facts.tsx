import type { ReactNode } from "react";
import { capital } from "@/components/ui/capital";
import { Facts } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import type { InstructionView } from "@/lib/payments/queries";

const verdicts: Record<string, { mark: Mark; words: string }> = {
  same: { mark: "done", words: "Agrees" },
  likely: { mark: "done", words: "Agrees" },
  unclear: { mark: "started", words: "Not clear" },
  different: { mark: "open-difference", words: "Does not agree" },
};

const notVerified = { mark: "started" as const, words: "Agrees with what the candidate says" };

/** What payment details say, how they meet what else is known, who entered them and why, and who decided. */
export function PaymentFacts({ instruction }: { instruction: InstructionView }) {
  const { way, holder, holderMet, bank, country, branch, bankPlace, accountEnd, isSealBroken, changed, reason } =
    instruction;
  const facts: { name: string; value: ReactNode }[] = [
    { name: "Paid to", value: way },
    { name: "Holder", value: <Holder holder={holder} met={holderMet} /> },
    { name: "Bank", value: [bank, branch, country].filter(Boolean).join(", ") },
    // A fact in words: where somebody's bank is says nothing by itself.
    { name: "Bank’s place", value: bankPlace && <span className="font-normal text-soft">{bankPlace}</span> },
    { name: "Account", value: isSealBroken ? sealBroken : accountEnd && `Ends in ${accountEnd}` },
    { name: "Changed", value: changed && <StateMark mark="open-difference">{capital(changed)}</StateMark> },
    { name: "Why it changed", value: reason },
    { name: "Entered by", value: <By who={instruction.enteredBy} at={instruction.enteredAt} /> },
    ...decision(instruction),
  ];
  return <Facts facts={facts.filter(({ value }) => value)} />;
}

const sealBroken =
  "It cannot be opened, because its seal is broken: ask the candidate again, and enter it as a change.";

function decision({ state, decidedBy, decidedAt, decisionReason }: InstructionView) {
  if (!decidedBy || !decidedAt) return [];
  return [
    { name: state === "released" ? "Released by" : "Refused by", value: <By who={decidedBy} at={decidedAt} /> },
    { name: "Their reason", value: decisionReason },
  ];
}

function Holder({ holder, met }: Record<"holder", string> & { met: InstructionView["holderMet"] }) {
  const found = met && verdicts[met.verdict];
  // A name that no document states verifies nothing.
  const verdict = found?.mark === "done" && !met?.isVerified ? notVerified : found;
  return (
    <>
      {holder}
      <span className="block font-normal text-soft">
        {met && verdict && (
          <>
            <StateMark mark={verdict.mark}>{verdict.words}.</StateMark> {met.words} Compared with:{" "}
            {met.with.toLowerCase()}.
          </>
        )}
        {!met?.isVerified && (
          <span className="block">
            No document that names the candidate has been seen yet, so the holder is not verified.
          </span>
        )}
      </span>
    </>
  );
}

const By = ({ who, at }: { who: string; at: string }) => (
  <>
    {who}, <When at={at} />
  </>
);
