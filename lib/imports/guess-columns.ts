import { fold, words } from "@/lib/matching/text";
import { type ColumnId, columnsFor, type ListUse, type Mapping } from "./columns";

/** What the columns of a list hold, judged by their heads: what fits exactly first, and nothing twice. */
export function guessColumns(heads: readonly string[], use: ListUse): Mapping {
  const said = heads.map((head) => words(fold(head)).join(" "));
  const guess: (ColumnId | null)[] = heads.map(() => null);
  const take = (fits: (head: string, known: string) => boolean) => {
    for (const { id, heads } of columnsFor(use)) {
      if (guess.includes(id)) continue;
      const at = said.findIndex((head, place) => !guess[place] && heads.split(", ").some((known) => fits(head, known)));
      if (at >= 0) guess[at] = id;
    }
  };
  take((head, known) => head === known);
  take((head, known) => known.length > 3 && ` ${head} `.includes(` ${known} `));
  return guess;
}
