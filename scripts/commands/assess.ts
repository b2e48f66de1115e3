import { assess, serialise } from "@/lib/risk/assess";
import { factsFile } from "./facts-file";

/** Prints the assessment of a file of facts in the bytes that the app stores, and a newline. Without a database. */
export function run(args: string[]): number {
  const read = factsFile(args);
  if (!read) return 2;
  process.stdout.write(`${serialise(assess(read.facts, read.now))}\n`);
  return 0;
}
