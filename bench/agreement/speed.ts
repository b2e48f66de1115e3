import type { LabelledPair } from "./sets";

type Compare = (a: string, b: string) => unknown;

/** Pairs a second: every second pair warms the code up, the others are timed, seen for the first time. */
export function pairsPerSecond(compare: Compare, pairs: LabelledPair[]) {
  const [even, odd] = [0, 1].map((rest) => pairs.filter((_, index) => index % 2 === rest)) as [
    LabelledPair[],
    LabelledPair[],
  ];
  for (const { a, b } of even) compare(a, b);
  const began = performance.now();
  for (const { a, b } of odd) compare(a, b);
  return odd.length / ((performance.now() - began) / 1000);
}
