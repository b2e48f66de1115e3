import { assessFile } from "./facts-file";

/** Prints the assessment of a file of facts in the bytes that the app stores, and a newline. Without a database. */
export async function run(args: string[]) {
  const assessed = await assessFile(args);
  if (!assessed) return 2;
  process.stdout.write(`${assessed.result}\n`);
  return 0;
}
