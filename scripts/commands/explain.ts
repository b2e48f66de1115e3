import { assess } from "@/lib/risk/assess";
import { explain } from "@/lib/risk/explain";
import { factsFile } from "./facts-file";

/** Prints the assessment of a file of facts in words. */
export function run(args: string[]): number {
  const read = factsFile(args);
  if (!read) return 2;
  console.log(explain(assess(read.facts, read.now)));
  return 0;
}
