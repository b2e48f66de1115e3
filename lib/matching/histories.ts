import { monthsBetween, monthWords, readMonth, type Span, tolerance } from "./dates";
import { compareOrganisations } from "./organisations";
import { agrees } from "./verdict";

/** Something that took a stretch of time: a job by its employer. */
export type Stretch = Span & { name: string };

/** The most pairs that are said: somebody asks about a few, and a file may hold thousands. */
const most = 10;

/**
 * Pairs that one source states for the same time, in a sentence each, beginning with the longest. Only what is longer
 * than honest accounts differ by counts, and only where both ends of both are stated: what is left open may be over. Two
 * titles at one employer are no pair.
 */
export function overlaps(stretches: readonly Stretch[]): string[] {
  const known = stretches.flatMap((stretch) => {
    const [start, end] = [bound(stretch.start, 12), bound(stretch.end, 1)];
    return start !== null && end !== null ? [{ ...stretch, from: start, to: end }] : [];
  });
  return known
    .flatMap((a, index) => known.slice(index + 1).map((b) => ({ a, b, months: shared(a, b) })))
    .filter(({ a, b, months }) => months > tolerance && !agrees(compareOrganisations(a.name, b.name)))
    .toSorted((x, y) => y.months - x.months)
    .slice(0, most)
    .map(({ a, b, months }) => `${period(a)} and ${period(b)} overlap by ${months} months.`);
}

/** Months since year 0; where only a year is stated, the month that makes the stretch shortest. */
function bound(text: string | null, otherwise: number): number | null {
  const read = text === null ? null : readMonth(text);
  return read && read.year * 12 + (read.month ?? otherwise);
}

type Known = { from: number; to: number };
const shared = (a: Known, b: Known) => Math.min(a.to, b.to) - Math.max(a.from, b.from);

const period = ({ name, start, end }: Stretch) => `${name} (${monthWords(start ?? "")} – ${monthWords(end ?? "")})`;

/**
 * One stretch out of several that follow each other, such as two titles at one employer: from the first start to the
 * last end. Null when one begins more than two months away from the end of the one before, or that cannot be told.
 */
export function joined(spans: readonly Span[]): Span | null {
  const inOrder = spans.toSorted((a, b) => (bound(a.start, 1) ?? 0) - (bound(b.start, 1) ?? 0));
  const follows = inOrder.slice(1).every(({ start }, index) => {
    const [end, next] = [readMonth(inOrder[index]?.end ?? ""), readMonth(start ?? "")];
    return end !== null && next !== null && monthsBetween(end, next) <= tolerance;
  });
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  return first && last && follows ? { start: first.start, end: last.end } : null;
}
