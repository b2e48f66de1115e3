import type { Assessment } from "./assess";
import { byMissing } from "./by-missing";
import type { Difference } from "./differences";
import { rule } from "./rules";
import { stateWords } from "./states";
import { whyCompliance } from "./why-compliance";

const statusWords: Record<Difference["status"], string> = {
  open: "open",
  proposed: "proposed as settled",
  settled: "settled",
  confirmed: "confirmed",
};

/** An assessment in words, a paragraph a subject; subjects with nothing in them are left out. */
export function explain({ state, risk, checked, differences, unknown, clear, contributions, ...rest }: Assessment) {
  const { parts, next, ruleset } = rest;
  const unsettled = differences.filter(({ status }) => status !== "settled").length;
  const why = state === "with-compliance" && whyCompliance({ differences, contributions });
  return [
    `${stateWords[state]}${unsettled ? ` · ${unsettled}` : ""}\nRisk ${risk} of 100, ${checked} % checked, ruleset ${ruleset}`,
    why,
    ...differences.map(inWords),
    section(
      "Do next",
      next.map(({ words, detail }) => `${words} (${detail})`),
    ),
    section(
      "How the risk came to be",
      contributions.map(
        ({ group, points, cap, of }) => `${points}  ${group}, at most ${cap} (${of.map(counted).join(" + ")})`,
      ),
    ),
    section(
      "What is checked",
      parts.map(
        ({ title, share, strength, words }) =>
          `${Math.floor(share * 100)} %  ${title}: ${words}${strength ? ` (${strength} evidence)` : ""}`,
      ),
    ),
    section(
      "Not known",
      byMissing(unknown).map(({ missing, titles }) => `Needs ${missing}: ${titles.join(" · ")}`),
    ),
    section(
      "Looked at, and not so",
      clear.map((id) => rule(id).title),
    ),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const inWords = ({ title, status, points, words, values, often, settles }: Difference) =>
  [
    `${title} · ${statusWords[status]} · ${points} points`,
    `  ${words}`,
    ...values.map(({ label, text }) => `  ${label}: ${text}`),
    `  Often: ${often}`,
    `  Settles it: ${settles}.`,
  ].join("\n");

const counted = ({ rule, points }: { rule: string; points: number }) => `${rule} ${points}`;

const section = (title: string, lines: string[]) =>
  lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)].join("\n") : "";
