import type { Difference } from "@/lib/risk/differences";

const ways = {
  result: "comes out differently from its facts",
  facts: "its facts are not those it names",
  unreadable: "cannot be opened",
} as const;

/** How an assessment may not be what it was. */
export type Way = keyof typeof ways;

/** What came of making an assessment again. */
export type Replayed =
  | { outcome: "same"; differences: readonly Difference[] }
  | { outcome: "different"; what: Way }
  | { outcome: "withoutEdition" | "erased" };

/** How an assessment differs, in words. */
export const differs = (what: string) => (Object.hasOwn(ways, what) ? ways[what as Way] : what);

/** What came of one, in words. */
export const replayedWords = (replayed: Replayed) =>
  replayed.outcome === "different"
    ? differs(replayed.what)
    : { same: "the same", withoutEdition: "its edition of the rules is not here", erased: "erased" }[replayed.outcome];
