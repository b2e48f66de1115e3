import { explain } from "@/lib/risk/explain";
import { assessFile } from "./facts-file";

/** Prints the assessment of a file of facts in words. */
export async function run(args: string[]) {
  const assessed = await assessFile(args);
  if (!assessed) return 2;
  console.log(explain(assessed.assessment));
  return 0;
}
