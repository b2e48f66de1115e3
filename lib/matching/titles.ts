import { fold, unreadable, words } from "./text";
import type { Verdict } from "./verdict";

const short = new Map(
  Object.entries({
    sr: "senior",
    jr: "junior",
    eng: "engineer",
    engineering: "engineer",
    dev: "developer",
    mgr: "manager",
    vp: "vice president",
    cs: "computer science",
    it: "information technology",
    maths: "mathematics",
  }),
);

const small = new Set("of the and for in at a to".split(" "));

/**
 * Whether two titles of a job, or two subjects of study, can mean one: a shared word makes it "likely"; no shared
 * word is "unclear", since titles differ between accounts of one job more often than not. Never "different".
 */
export function compareTitles(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a title");
  if (early) return early;
  const [first, second] = [a.trim(), b.trim()].sort() as [string, string];
  const [left, right] = [meaning(first), meaning(second)];
  if (left.toSorted().join() === right.toSorted().join())
    return { score: 1, verdict: "same", words: `${first} agrees.` };
  if (left.some((word) => right.includes(word)))
    return { score: 0.85, verdict: "likely", words: `${first} and ${second} agree in part.` };
  return { score: 0.5, verdict: "unclear", words: `The titles are ${first} and ${second}.` };
}

function meaning(title: string): string[] {
  const all = words(fold(title)).flatMap((word) => (short.get(word) ?? word).split(" "));
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}
