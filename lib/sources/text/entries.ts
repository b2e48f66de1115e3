import type { Problem } from "../reading";
import type { Statement } from "../statement";
import type { EntryKind, Heading } from "./entry-kind";
import { likeOthers, type Told } from "./entry-order";
import { headsIn, isDescription } from "./heads";
import { asCopied, inGroup, job } from "./job";
import { isListed, type Line, tells, withoutMark } from "./lines";
import { isTitle } from "./part-kinds";
import { namesEmployer, partsOf, withoutLabel } from "./parts";
import { isDuration, type SpanIn } from "./span-in";
import { study } from "./study";

type Dated = SpanIn & { at: number };
type Read = { statements: Statement[]; unread: Problem[] };

/** Where the lines stand that go with a line of dates. */
type Layout = "above" | "below" | "around";

/** An entry; over others is one that only says how long its jobs, right below, were together. */
type Entry = Dated & Told & { isOver: boolean };

/** Entries with dates below a heading: "work" or "education". What cannot be told apart is named, never guessed. */
export function entriesIn(about: "work" | "education", lines: readonly Line[]): Read {
  const kind = about === "work" ? job : study;
  const entries = entriesOf(kind, lines);
  const read: Read = { statements: [], unread: [] };
  for (const entry of entries) {
    const { at, start, end } = entry;
    const heading = entry.heading?.what ? entry.heading : (likeOthers(kind, entry, entries) ?? entry.heading);
    const { path = "", text = "" } = lines[at] ?? {};
    if (heading) read.statements.push({ attribute: about, value: { ...kind.claim(heading), start, end }, path });
    else if (!entry.isOver) read.unread.push({ path, reason: `“${shortened(text)}”: ${kind.unclear}.` });
  }
  return read;
}

function entriesOf(kind: EntryKind, lines: readonly Line[]): Entry[] {
  const dated = datedLines(kind, lines);
  const layout = layoutOf(dated, lines);
  let above: string | null = null;
  let group: string | null = null;
  return dated.map((entry, index) => {
    const between = lines.slice((dated[index - 1]?.at ?? -1) + 1, entry.at);
    above = employerAbove(between, index === 0 ? null : above);
    const isRow = kind === job && between.every(({ text }) => isDescription(text));
    const next: Heading | null = isRow ? inGroup(entry.rest, group) : null;
    // What stands right above the next dates may be that entry's.
    const end = (dated[index + 1]?.at ?? lines.length + 1) - (layout === "around" ? 1 : 0);
    const first = entry.at + (isDuration(lines[entry.at + 1]?.text ?? "") ? 2 : 1);
    const beside = { up: headsIn(between.toReversed()), down: headsIn(lines.slice(first, end)) };
    const isCopied = kind === job && above === null && entry.rest === "" && / · ?\d/.test(lines[entry.at]?.text ?? "");
    const tries = triesOf(layout, entry.rest, beside, above);
    const heading: Heading | null = next ?? (isCopied ? asCopied(beside.up) : null) ?? told(kind, tries, above);
    const over = heading ? null : employerOver(entry, dated[index + 1]);
    group = heading && (next || layout === "above" || !heading.what) ? heading.where : over;
    return { ...entry, tries, heading, isOver: over !== null };
  });
}

/** An employer with how long its jobs were together, where right below a title alone has dates within these and the same end. */
function employerOver({ at, start, end, rest }: Dated, next: Dated | undefined): string | null {
  const [employer = null] = partsOf(rest);
  const isWithin = next?.at === at + 1 && next.end === end && (next.start ?? "") > (start ?? "");
  return isWithin && inGroup(next.rest, employer) && employer && !isTitle(employer) ? employer : null;
}

/** The first entry shows it: nothing above its dates, or one line alone and nothing beside them, so that the other is below. */
function layoutOf([first]: Dated[], lines: readonly Line[]): Layout {
  const before = lines.slice(0, first?.at ?? 0);
  if (!before.some(({ text }) => text !== "" && !tells(text))) return "below";
  const isAlone = first?.rest === "" && headsIn(before).length === 1 && !before.some(({ text }) => isDuration(text));
  return isAlone ? "around" : "above";
}

/** Ever more lines with what stands beside the dates, nearest first. */
function triesOf(
  layout: Layout,
  rest: string,
  { up, down }: { up: string[]; down: string[] },
  above: string | null,
): string[][] {
  const [first = "", second = ""] = up;
  const below = [0, 1, 2, 3].map((count) => down.slice(0, count));
  const tries = {
    above: rest === "" ? [[first], [second, first]] : [[rest], [first, rest]],
    below: below.map((lines) => [rest, ...lines]),
    around: below.slice(0, 3).map((lines) => [first, ...lines]),
  }[layout === "around" && rest !== "" ? "below" : layout];
  // Below an employer with several jobs a second line may be where the last one was, or another employer.
  return above && layout === "above" && rest === "" && up.length > 1 ? tries.slice(1) : tries;
}

/** The first try that leaves nothing out, one that words say before others; an employer or a school alone is better than nothing. */
function told(kind: EntryKind, tries: string[][], above: string | null) {
  const headings = tries.flatMap((lines) => kind.heading(lines.flatMap(partsOf), above) ?? []);
  const whole = headings.filter(({ what }) => what !== null);
  return whole.find(({ where }) => kind.isWhere(where)) ?? whole[0] ?? headings[0] ?? null;
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
