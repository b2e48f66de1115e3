import type { Assessment } from "./assess";
import type { Difference } from "./differences";
import { rule } from "./rules";
import { stateWords } from "./states";

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
  return [
    `${stateWords[state]}${unsettled ? ` · ${unsettled}` : ""}\nRisk ${risk} of 100, ${checked} % checked, ruleset ${ruleset}`,
    ...differences.map(inWords),
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
      unknown.map(({ title, missing }) => `${title} · needs ${missing}`),
    ),
    section(
      "Looked at, and not so",
      clear.map((id) => rule(id).title),
    ),
    section(
      "Do next",
      next.map(({ words, detail }) => `${words} (${detail})`),
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
