import type { Problem } from "../reading";
import type { Statement } from "../statement";
import { type EntryKind, job, study } from "./entry-kinds";
import { isListed, type Line, tells, withoutMark } from "./lines";
import { isDegree, isOrganisation, isRole, isSchool, namesEmployer, withoutLabel } from "./parts";
import { isDuration, type SpanIn } from "./span-in";

type Dated = SpanIn & { at: number };
type Read = { statements: Statement[]; unread: Problem[] };

/** Entries with dates below a heading: "work" or "education". What cannot be told apart is named, never guessed. */
export function entriesIn(about: "work" | "education", lines: readonly Line[]): Read {
  const kind = about === "work" ? job : study;
  const dated = datedLines(kind, lines);
  const firstHead = lines.findIndex(({ text }) => text !== "" && !tells(text));
  const headsAbove = (dated[0]?.at ?? 0) > firstHead;
  const read: Read = { statements: [], unread: [] };
  let above: string | null = null;
  for (const [index, entry] of dated.entries()) {
    const [from, to] = [(dated[index - 1]?.at ?? -1) + 1, dated[index + 1]?.at ?? lines.length];
    const around = headsAbove ? lines.slice(from, entry.at) : lines.slice(entry.at + 1, to);
    above = employerAbove(lines.slice(from, entry.at), index === 0 ? null : above);
    const path = lines[entry.at]?.path ?? "";
    const value = told(kind, entry, around, headsAbove, above);
    if (value)
      read.statements.push({ attribute: about, value: { ...value, start: entry.start, end: entry.end }, path });
    else read.unread.push({ path, reason: `“${shortened(lines[entry.at]?.text ?? "")}”: ${kind.unclear}.` });
  }
  return read;
}

function datedLines(kind: EntryKind, lines: readonly Line[]): Dated[] {
  const areListed = lines.every(({ text }) => isListed(text) || !kind.date(text));
  const all = lines.flatMap(({ text }, at) => {
    const found = isListed(text) && !areListed ? null : kind.date(withoutLabel(withoutMark(text)));
    return found && !(tells(found.rest) && found.rest.length > 60) ? [{ at, ...found }] : [];
  });
  // A page copied with its hidden text says the same dates twice, in other words.
  return all.filter(({ at, start, end, rest }, index) => {
    const before = all[index - 1];
    return !(before && before.at === at - 1 && before.start === start && before.end === end && before.rest === rest);
  });
}

/** Tries ever more lines beside the dates until what stands there can be told apart; an employer or a school alone is better than nothing. */
function told(kind: EntryKind, { rest }: Dated, around: readonly Line[], headsAbove: boolean, above: string | null) {
  const near = headsAbove ? around.toReversed() : around.filter(({ text }) => !isDuration(text));
  const texts = near.map(({ text }) => text);
  const end = texts.findIndex(
    (text, at) => (text === "" && at > 0) || tells(text) || isProse(text) || isDuration(text),
  );
  const heads = texts.slice(0, end < 0 ? 3 : end).filter((text) => kind.parts(text).length > 0);
  let half: object | null = null;
  // Below an employer with several jobs a second line may be where the last one was, or another employer.
  const least = rest !== "" ? 0 : above && headsAbove ? Math.min(2, Math.max(1, heads.length)) : 1;
  for (let count = least; count <= Math.min(headsAbove ? 2 : 3, heads.length); count++) {
    const beside = headsAbove ? heads.slice(0, count).toReversed() : heads.slice(0, count);
    const parts = (headsAbove ? [...beside, rest] : [rest, ...beside]).filter(Boolean).flatMap(kind.parts);
    const value = kind.value(parts, above);
    if (value && kind.isWhole(value)) return value;
    half ??= value;
  }
  return half;
}

/** Whether a line goes on in small letters and names nobody, as "Moved monolith to services" does and "Banque de la ville" does not. */
const isProse = (text: string) =>
  /^\S+(?: [\p{Ll}\d]\S*){2,}$/u.test(text) &&
  ![isRole, isSchool, isDegree].some((is) => is(text)) &&
  !isOrganisation(text.replace(/ .*/, ""));

/**
 * LinkedIn writes an employer with several jobs once, with how long they were together: "Acme", "6 yrs 2 mos"; one with a
 * single job with how people are employed: "Acme · Full-time".
 */
function employerAbove(between: readonly Line[], before: string | null): string | null {
  const named = between.filter(({ text }) => text !== "");
  const at = named.findIndex(({ text }) => isDuration(text));
  if (at > 0) return named[at - 1]?.text ?? null;
  return named.some(({ text }) => namesEmployer(text)) ? null : before;
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text.replace(/\t/g, " "));
