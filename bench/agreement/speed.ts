import type { LabelledPair } from "./sets";

type Compare = (a: string, b: string) => unknown;

const warmUp = 2_000;
const rounds = 5;

/**
 * Pairs a second, of pairs that were not compared before: every second pair warms the code up for two seconds, then
 * each of the others is timed once, in five rounds; the median of these.
 */
export function pairsPerSecond(compare: Compare, pairs: LabelledPair[]) {
  const warming = pairs.filter((_, index) => index % 2 === 0);
  const began = performance.now();
  while (performance.now() - began < warmUp) for (const { a, b } of warming) compare(a, b);
  const speeds = Array.from({ length: rounds }, (_, round) => {
    const timed = pairs.filter((_, index) => index % 2 === 1 && ((index - 1) / 2) % rounds === round);
    const from = performance.now();
    for (const { a, b } of timed) compare(a, b);
    return timed.length / ((performance.now() - from) / 1000);
  });
  return speeds.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}
