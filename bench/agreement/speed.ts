import type { LabelledPair } from "./sets";

type Compare = (a: string, b: string) => unknown;

const warmUp = 500;
const rounds = 5;

/** Pairs a second: every second pair warms the code up for half a second, the others are timed; the median of five rounds. */
export function pairsPerSecond(compare: Compare, pairs: LabelledPair[]) {
  const [even, odd] = [0, 1].map((rest) => pairs.filter((_, index) => index % 2 === rest)) as [
    LabelledPair[],
    LabelledPair[],
  ];
  const speeds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    while (performance.now() - began < warmUp) for (const { a, b } of even) compare(a, b);
    const timed = performance.now();
    for (const { a, b } of odd) compare(a, b);
    speeds.push(odd.length / ((performance.now() - timed) / 1000));
  }
  return speeds.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}
