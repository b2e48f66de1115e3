import type { Mark } from "@/components/ui/state-mark";
import type { SideView } from "@/lib/screenings/queries/side";
import type { MatrixView } from "@/lib/sources/queries/matrix";

export type CellView = MatrixView["rows"][number]["cells"][number];
export type DifferenceView = SideView["differences"][number];

/** How a cell stands: its mark, what it is called, and the difference it is part of. */
export type CellState = { mark: Mark | null; words: string; difference: DifferenceView | null };

/** How a cell stands among the differences; what is not stated, or met nothing, is said to be so and is never agreement. */
export function cellState(cell: CellView, anchorId: string | null, differences: DifferenceView[]): CellState {
  const { claims, verdict, rule, sourceId } = cell;
  const plain = (words: string, mark: Mark | null = null): CellState => ({ mark, words, difference: null });
  if (claims.length === 0) return plain("not stated");
  if (sourceId === anchorId) return plain("compared with this");
  if (!verdict) return plain("nothing to compare with");
  const difference = differences.find((one) => one.rule === rule && isPartOf(cell, one)) ?? null;
  if (difference) return { ...standing(difference), difference };
  if (verdict.verdict === "different") return plain("does not agree", "open-difference");
  return verdict.verdict === "unclear" ? plain("not clear", "started") : plain("agrees", "done");
}

const marks: Record<string, Mark> = { different: "open-difference", unclear: "started" };

/** What holds agreement back in a cell, in words: differences first, each once. */
export function notAgreeing({ claims, verdict }: CellView): { mark: Mark; words: string }[] {
  const met = [...claims, ...(verdict ? [verdict] : [])].flatMap(({ verdict, words }) => {
    const mark = marks[verdict ?? ""];
    return mark && words ? [{ mark, words }] : [];
  });
  const once = [...new Map(met.map((one) => [one.words, one])).values()];
  return once.sort((a, b) => Number(b.mark === "open-difference") - Number(a.mark === "open-difference"));
}

/** What is not written the same in a cell that agrees, in words, each once. */
export const writtenOtherwise = ({ claims }: CellView): string[] => [
  ...new Set(claims.flatMap(({ verdict, words }) => (verdict === "likely" && words ? [words] : []))),
];

/** A rule may be raised by other cells of its row: only those whose words met are part of the difference. */
const isPartOf = ({ claims }: CellView, { values }: DifferenceView) =>
  claims.some(
    ({ text, verdict }) => verdict !== "same" && verdict !== "likely" && values.some((value) => value.text === text),
  );

function standing({ status, settlement }: DifferenceView): { mark: Mark; words: string } {
  if (status === "proposed")
    return { mark: "open-difference", words: `${settlement?.proposedBy} proposes to settle it` };
  if (status === "settled") return { mark: "done", words: `settled by ${settlement?.decidedBy}` };
  if (status === "confirmed") return { mark: "open-difference", words: `confirmed by ${settlement?.decidedBy}` };
  return { mark: "open-difference", words: "does not agree" };
}
