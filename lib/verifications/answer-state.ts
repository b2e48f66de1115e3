import type { FactJob, FactVerification } from "@/lib/risk/facts";

/**
 * What is known of something that was asked about: the latest answer counts, silence and refusal leave it open. What they said
 * weighs more than how the answer was filed; an answer that "differs" and does not say clearly how is "unclear".
 */
export function answerState({ verifications }: Pick<FactJob, "verifications">) {
  const answered = verifications.findLast(saysSomething);
  if (!answered) return verifications.every(({ answer }) => answer) && verifications.length > 0 ? "no-answer" : "open";
  if (doesNotConfirm(answered)) return "not-confirmed";
  if (answered.answer === "differs" && (answered.verdict === null || answered.verdict === "unclear")) return "unclear";
  return "confirmed";
}

const saysSomething = ({ answer }: Pick<FactVerification, "answer">) =>
  answer === "confirmed" || answer === "differs" || answer === "no-record";

/** Whether an answer stands against the claim: they know nothing of it, or what they said of it clearly differs. */
export const doesNotConfirm = ({ answer, verdict }: Pick<FactVerification, "answer" | "verdict">) =>
  answer === "no-record" || (verdict === "different" && (answer === "confirmed" || answer === "differs"));
