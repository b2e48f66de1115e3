import type { Finding } from "@/lib/checks/findings";
import { type Answer, clear, raised, unknown } from "./define-rule";
import type { Facts } from "./facts";

type Given = Pick<Facts, "checks" | "findings">;

/** Raised when the answers of a completed check show it, clear when they do not, unknown before; `missing` names the check's question. */
export function answersShow(
  { checks, findings = [] }: Given,
  { check, finding, words, missing }: { check: string; finding: Finding; words: string; missing: string },
): Answer {
  if (findings.includes(finding)) return raised(`${words}.`, [{ label: "Written down", text: words }]);
  const outcome = checks.find(({ kind }) => kind === check)?.outcome;
  return outcome === "clear" || outcome === "concern" ? clear() : unknown(missing);
}
