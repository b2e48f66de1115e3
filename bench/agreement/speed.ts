import type { LabelledPair } from "./sets";

type Compare = (a: string, b: string) => unknown;

const warmUp = 2_000;
const rounds = 5;

/**
 * Pairs a second where neither a pair nor most of its words were met before: every second pair warms the code up, then each of the
 * others is compared once, in five rounds; the median of these.
 */
export function speedOfNew(compare: Compare, pairs: LabelledPair[]) {
  warm(
    compare,
    pairs.filter((_, index) => index % 2 === 0),
  );
  const others = pairs.filter((_, index) => index % 2 === 1);
  return median((round) =>
    speed(
      compare,
      others.filter((_, index) => index % rounds === round),
    ),
  );
}

/** Pairs a second where all words were met before. Nothing is kept of a pair, so it is the same pairs that warm up and are timed. */
export function speedOfMet(compare: Compare, pairs: LabelledPair[]) {
  warm(compare, pairs);
  return median(() => speed(compare, pairs));
}

function warm(compare: Compare, pairs: LabelledPair[]) {
  const began = performance.now();
  while (performance.now() - began < warmUp) for (const { a, b } of pairs) compare(a, b);
}

function speed(compare: Compare, pairs: LabelledPair[]) {
  const from = performance.now();
  for (const { a, b } of pairs) compare(a, b);
  return pairs.length / ((performance.now() - from) / 1000);
}

const median = (speedOf: (round: number) => number) =>
  Array.from({ length: rounds }, (_, round) => speedOf(round)).sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
