import { availableParallelism } from "node:os";
import { compareAddresses } from "@/lib/matching/addresses";
import { compareNames } from "@/lib/matching/names";
import { speedAtCommandLine } from "./command-line";
import { parseAddress, wRatio } from "./rivals";
import { bestOf, scoreOf } from "./score";
import type { LabelledPair, LabelledSet } from "./sets";
import { speedOfMet, speedOfNew } from "./speed";

type Measured = { set: LabelledSet; pairs: LabelledPair[] }[];

const timesFaster = 5;
const three = (share: number) => share.toFixed(3);
const whole = (count: number) => Math.round(count).toLocaleString("en");
const whether = (met: boolean) => (met ? "met" : "**missed**");

/** For each set: precision, recall and F1 of ours, the goal, and the best other library. */
export function agreementTable(measured: Measured): string {
  const rows = measured.map(({ set, pairs }) => {
    const ours = scoreOf(set, pairs);
    const others = set.rivals.map((rival) => ({ name: rival.name, f1: bestOf(rival, pairs).f1 }));
    const best = others.reduce((a, b) => (b.f1 > a.f1 ? b : a));
    return [
      ...[set.about, set.id, pairs.length, three(ours.precision), three(ours.recall), three(ours.f1)],
      ...[`${three(set.goal)} ${whether(ours.f1 >= set.goal)}`, `${best.name} ${three(best.f1)}`],
      (ours.f1 / best.f1).toFixed(2),
    ];
  });
  return table(["pairs", "set", "rows", "precision", "recall", "F1", "goal", "other library, F1", "ratio"], rows);
}

/** Pairs a second, ours and the other library's: of words that were never met, of words that were, and of the command line on every core. */
export function speedTable(measured: Measured): string {
  const of = (...ids: string[]) => measured.filter(({ set }) => ids.includes(set.id)).flatMap(({ pairs }) => pairs);
  const kinds = [
    {
      of: "names" as const,
      pairs: of("ofac_aka", "un_typo", "nk_person", "hmni_rand"),
      ours: compareNames,
      other: wRatio,
    },
    { of: "addresses" as const, pairs: of("addr_us_rrad", "addr_febrl"), ours: compareAddresses, other: parseAddress },
  ];
  const rows = [speedOfNew, speedOfMet].flatMap((speedOf) =>
    kinds.map(({ of, pairs, ours, other }) => {
      const theirs = speedOf(other.likeness, pairs);
      const words = speedOf === speedOfNew ? "never met" : "met before";
      return speedRow(`${of}, of words ${words}`, speedOf(ours, pairs), other.name, theirs);
    }),
  );
  const atCommandLine = kinds.map(({ of, pairs, other }) => {
    const theirs = speedOfMet(other.likeness, pairs);
    const cores = availableParallelism();
    return speedRow(`${of}, at the command line, ${cores} cores`, speedAtCommandLine(of, pairs), other.name, theirs);
  });
  return table(["pairs a second", "ours", "other library", "times as fast, goal"], [...rows, ...atCommandLine]);
}

function speedRow(what: string, ours: number, other: string, theirs: number) {
  const ratio = ours / theirs;
  const goal = `${ratio.toFixed(1)} of ${timesFaster} ${whether(ratio >= timesFaster)}`;
  return [what, whole(ours), `${other} ${whole(theirs)}`, goal];
}

/** How many of each kind were answered wrongly, in which way. */
export function unsettledTable(measured: Measured): string {
  const rows = measured.flatMap(({ set, pairs }) => {
    const { wrong } = scoreOf(set, pairs);
    return [...new Set(pairs.map(({ kind }) => kind))]
      .map((kind) => {
        const some = wrong.filter((pair) => pair.kind === kind);
        const falseYes = some.filter(({ yes }) => yes).length;
        return [set.id, kind, pairs.filter((pair) => pair.kind === kind).length, falseYes, some.length - falseYes];
      })
      .filter(([, , , falseYes, missed]) => falseYes || missed);
  });
  return table(["set", "how the pair was found", "rows", "wrongly yes", "the same, not found"], rows);
}

const table = (head: string[], rows: (string | number)[][]) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
