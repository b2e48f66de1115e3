import { togetherWords } from "@/lib/checks/minutes";
import type { PolicyView } from "@/lib/policy/queries";

/** What a policy asks in one line: checks, minutes, how much must be known, and the days to answer. */
export function PolicyLine({ policy: { checks, minimumChecked, answerDays } }: { policy: PolicyView }) {
  const together = togetherWords(checks.map(({ minutes }) => minutes));
  return (
    <p className="text-soft">
      {checks.length} checks · time: {together} · at least {minimumChecked} % checked · {answerDays} days to answer
    </p>
  );
}
