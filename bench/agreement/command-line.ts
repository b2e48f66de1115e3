import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LabelledPair } from "./sets";

const lines = 1_000_000;

/** Pairs a second of `bonafide compare` on every core, over a file of these pairs again and again, its start included. */
export function speedAtCommandLine(what: "names" | "addresses", pairs: LabelledPair[]): number {
  const folder = mkdtempSync(join(tmpdir(), "bonafide-pairs-"));
  const file = join(folder, "pairs.tsv");
  const copies = Math.ceil(lines / pairs.length);
  writeFileSync(
    file,
    pairs
      .map(({ a, b }) => `${a}\t${b}\n`)
      .join("")
      .repeat(copies),
  );
  const compare = ["--tsconfig", "scripts/tsconfig.json", "scripts/bonafide.ts", "compare", what, file];
  const from = performance.now();
  execFileSync("node_modules/.bin/tsx", compare, { stdio: "ignore" });
  const seconds = (performance.now() - from) / 1000;
  rmSync(folder, { recursive: true });
  return (copies * pairs.length) / seconds;
}
