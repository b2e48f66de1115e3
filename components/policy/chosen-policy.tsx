"use client";

import { minutesWords } from "@/lib/checks/minutes";
import type { PolicyView } from "@/lib/policy/queries";
import { PolicyLine } from "./policy-line";

/** What the policy that is chosen asks of every candidate, each check with its minutes. */
export function ChosenPolicy({ policy }: { policy: PolicyView }) {
  return (
    <section aria-label={`What ${policy.name} asks`} className="rounded-panel border border-line bg-panel px-4 py-3">
      <PolicyLine policy={policy} withLooks />
      <ul className="mt-2 flex flex-col gap-1">
        {policy.checks.map(({ kind, title, stage, minutes }) => (
          <li key={kind} className="flex flex-wrap justify-between gap-x-4">
            <span>
              {title} <span className="text-grey">{stage.toLowerCase()}</span>
            </span>
            <span className="text-grey">{minutesWords(minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
