import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { asShipped } from "@/lib/risk/assess";
import type { Facts } from "@/lib/risk/facts";
import { type Assessed, assessBy } from "@/lib/risk/in-force";
import { readFacts } from "@/lib/risk/read-facts";
import { readRuleset } from "@/lib/risk/read-ruleset";
import type { Ruleset } from "@/lib/risk/ruleset";

/** The facts, the time and the ruleset that a command line names, assessed; null after saying on stderr what is wrong with them. */
export async function assessFile(args: string[]): Promise<Assessed | null> {
  const read = factsFile(args);
  return read && assessBy(read.ruleset, read.facts, read.now);
}

function factsFile(args: string[]): { facts: Facts; now: Date; ruleset: Ruleset } | null {
  try {
    const options = { now: { type: "string" }, ruleset: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [path, ...more] = positionals;
    if (!path || more.length > 0) throw new Error("Name one file of facts.");
    const now = values.now === undefined ? new Date() : new Date(values.now);
    if (Number.isNaN(now.getTime())) throw new Error("Write the time as 2026-11-23T09:00:00Z.");
    const facts = readFacts(textOf(path));
    const ruleset =
      values.ruleset === undefined ? ({ ok: true, ruleset: asShipped } as const) : readRuleset(textOf(values.ruleset));
    if (facts.ok && ruleset.ok) return { facts: facts.facts, now, ruleset: ruleset.ruleset };
    const problems = [facts, ruleset].flatMap((read) => (read.ok ? [] : read.problems));
    console.error(problems.map(({ path, reason }) => `${path}: ${reason}`).join("\n"));
  } catch (error) {
    console.error((error as Error).message);
  }
  return null;
}

/** What a file holds; says in a sentence why it cannot be read. */
function textOf(path: string) {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new Error(`There is no file ${path}.`);
    if (code === "EISDIR") throw new Error(`${path} is a folder. Name one file.`);
    throw new Error(`${path} cannot be read (${code}).`);
  }
}
