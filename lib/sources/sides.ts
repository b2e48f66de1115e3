/** What a source states, where in it, and how it met the other side: a verdict, "lacking" where that does not name it, or null. */
export type StatedLine = { text: string; path: string; verdict: string | null };

type Claim = StatedLine & { against: { text: string; path: string } | null };

type Met = {
  claims: readonly Claim[];
  /** What the other side names and this one, which is expected to name all, does not. */
  lacks: readonly { text: string; path: string }[];
};

const order = ["different", "unclear", "lacking"];
const rank = ({ verdict }: StatedLine) => (order.includes(verdict ?? "") ? order.indexOf(verdict ?? "") : order.length);

/** Whether a line does not agree, is not clear, or is lacking on the other side. */
export const standsOut = (line: StatedLine) => rank(line) < order.length;

/**
 * Both sides of a comparison in one order: what does not agree, what is not clear, what is lacking, what agrees. The side that all are compared
 * with says what was met; all of it (`whole`) where nothing was.
 */
export function sidesOf({ claims, lacks }: Met, whole: readonly StatedLine[]) {
  const here = inOrder(claims);
  const met = inOrder([
    ...here.flatMap(({ against, verdict }) => (against ? [{ ...against, verdict }] : [])),
    ...lacks.map((lacked) => ({ ...lacked, verdict: "lacking" })),
  ]);
  // Two jobs may have met one: it stands where the worse of them does.
  const there = met.filter((line, at) => met.findIndex((one) => isSame(one, line)) === at);
  return { here, there: there.length > 0 ? there : whole.map((line) => ({ ...line, verdict: null })) };
}

const inOrder = <Line extends StatedLine>(lines: readonly Line[]) => lines.toSorted((a, b) => rank(a) - rank(b));
const isSame = (a: StatedLine, b: StatedLine) => a.path === b.path && a.text === b.text;
