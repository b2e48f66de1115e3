import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Facts } from "@/lib/risk/facts";
import { readFacts } from "@/lib/risk/read-facts";

/** The facts and the time that a command line names; null after saying on stderr what is wrong with it. */
export function factsFile(args: string[]): { facts: Facts; now: Date } | null {
  try {
    const { values, positionals } = parseArgs({ args, options: { now: { type: "string" } }, allowPositionals: true });
    const [path, ...more] = positionals;
    if (!path || more.length > 0) throw new Error("Name one file of facts.");
    const now = values.now === undefined ? new Date() : new Date(values.now);
    if (Number.isNaN(now.getTime())) throw new Error("Write the time as 2026-11-23T09:00:00Z.");
    const read = readFacts(readFileSync(path, "utf8"));
    if (read.ok) return { facts: read.facts, now };
    console.error(read.problems.map(({ path, reason }) => `${path}: ${reason}`).join("\n"));
  } catch (error) {
    console.error((error as Error).message);
  }
  return null;
}
