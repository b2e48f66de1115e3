import { togetherWords } from "@/lib/checks/minutes";
import type { PolicyView } from "@/lib/policy/queries";

/** What a policy asks in one line: checks, minutes, how much must be known, and the days to answer; and in one a look again what that asks. */
export function PolicyLine({ policy, withLooks = false }: { policy: PolicyView; withLooks?: boolean }) {
  const { checks, minimumChecked, answerDays } = policy;
  const looks = withLooks ? policy.looks : [];
  const together = togetherWords(checks.map(({ minutes }) => minutes));
  return (
    <div className="text-soft">
      <p>
        {checks.length} checks · time: {together} · at least {minimumChecked} % checked · {answerDays} days to answer
      </p>
      {looks.map(({ id, title, checks }) => (
        <p key={id} className="text-sm">
          {title}, of who works here: {checks.join(", ").toLowerCase()}
        </p>
      ))}
    </div>
  );
}
