import { answerState, doesNotConfirm } from "@/lib/verifications/answer-state";
import type { Words } from "@/lib/verifications/define-asked";
import { type Answer, clear, raised, unknown } from "./define-rule";
import type { FactJob } from "./facts";

/**
 * What the rules over institutions ask: does somebody who can know stand against a claim? Every answer counts, not the latest:
 * when two answers contradict each other a person has to settle it. `who` is asked: "the employer".
 */
export function someoneDoesNotConfirm(claims: FactJob[], who: string, { one, many, noRecord }: Words): Answer {
  const denied = claims.flatMap(({ text, verifications }) =>
    verifications.filter(doesNotConfirm).map(({ answer, said, words }) => ({
      words: answer === "no-record" ? `${noRecord}.` : (words ?? "What they said differs."),
      values: [
        { label: "Claimed", text },
        { label: "They said", text: answer === "no-record" ? noRecord : (said ?? "Something else") },
      ],
    })),
  );
  if (denied.length > 0)
    return raised(
      [...new Set(denied.map(({ words }) => words))].join(" "),
      denied.flatMap(({ values }) => values),
    );
  if (claims.length === 0) return unknown(`a ${one} to ask about`);
  const open = claims.filter((claim) => answerState(claim) !== "confirmed").length;
  return open === 0 ? clear() : unknown(`what ${who} says of ${open} of ${claims.length} ${many}`);
}
