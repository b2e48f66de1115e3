import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareAddresses } from "@/lib/matching/addresses";
import { compareNames } from "@/lib/matching/names";
import { levenshtein, parseAddress, type Rival, tokenSet, wRatio } from "./rivals";

/** A set of labelled pairs: what we compare them with, whom with, and the F1 that is the goal. */
export type LabelledSet = { id: string; about: string; compare: typeof compareNames; rivals: Rival[]; goal: number };

const names = { compare: compareNames };
const addresses = { compare: compareAddresses, rivals: [wRatio, tokenSet, parseAddress] };

export const sets: LabelledSet[] = [
  { id: "nk_person", about: "names of persons", ...names, rivals: [wRatio], goal: 0.88 },
  { id: "ofac_aka", about: "aliases", ...names, rivals: [wRatio], goal: 0.9 },
  { id: "un_typo", about: "slips of the pen", ...names, rivals: [wRatio], goal: 0.95 },
  { id: "eu_cyrillic", about: "full names, Cyrillic and Latin", ...names, rivals: [levenshtein], goal: 0.95 },
  { id: "ko_native", about: "full names, Hangul and Latin", ...names, rivals: [levenshtein], goal: 0.95 },
  { id: "tok_ru", about: "single words, Cyrillic and Latin", ...names, rivals: [levenshtein], goal: 0.87 },
  { id: "hmni_rand", about: "equivalent first names", ...names, rivals: [levenshtein, wRatio], goal: 0.8 },
  { id: "addr_ons", about: "addresses, United Kingdom", ...addresses, goal: 0.92 },
  { id: "addr_us_rrad", about: "addresses, United States", ...addresses, goal: 0.97 },
  { id: "addr_febrl", about: "addresses with slips", ...addresses, goal: 0.95 },
];

/** A labelled pair; `kind` says how it was found. */
export type LabelledPair = { same: boolean; a: string; b: string; kind: string };

const folder = join(process.cwd(), "../shared/data/agreement");

/** The pairs of a set; null where the labelled rows are not on this machine. */
export function readSet(id: string): LabelledPair[] | null {
  const file = join(folder, `${id}.tsv`);
  if (!existsSync(file)) return null;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [label, a = "", b = "", kind = ""] = line.split("\t");
      return { same: label === "1", a, b, kind };
    });
}
