import { editions } from "./editions";
import { at, type Problem, readJson } from "./read-facts";
import { rules } from "./rules";
import { type Ruleset, ruleset } from "./ruleset";

/** A ruleset from a file, or every problem of it. */
export function readRuleset(text: string): { ok: true; ruleset: Ruleset } | { ok: false; problems: Problem[] } {
  const read = readJson(text, ruleset);
  if (!read.ok) return read;
  const { edition, points } = read.data;
  const problems: Problem[] = [];
  if (!editions.includes(edition))
    problems.push({
      path: "edition",
      reason: `Edition ${edition} is not in this program; there are ${editions.join(", ")}.`,
    });
  for (const id of Object.keys(points))
    if (!rules.some((rule) => rule.id === id))
      problems.push({ path: at(["points", id]), reason: `There is no rule "${id}".` });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ruleset: read.data };
}
