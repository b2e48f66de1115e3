import { isGrade } from "../grade";
import type { Problem } from "../reading";
import type { Statement } from "../statement";
import { type Line, tells } from "./lines";
import { isDegree, isOrganisation, isPlaceText, isSchool, isTitle, partsOf } from "./parts";
import { dateIn, isDuration, spanIn } from "./span-in";

type Dated = { at: number; start: string | null; end: string | null; rest: string };
type Read = { statements: Statement[]; unread: Problem[] };

/** How a kind of entry is read: its dates, and what the parts of its heading say; null when they cannot be told apart. */
type Kind = {
  date(text: string): Omit<Dated, "at"> | null;
  value(parts: string[], above: string | null): object | null;
  /** Nothing is missing, so that no further line needs to be looked at. */
  isWhole(value: object): boolean;
  unclear: string;
};

const job: Kind = {
  date: spanIn,
  value(parts, above) {
    const told = above ? ownOrAbove(parts, above) : titleAndEmployer(parts);
    return told && { employer: told.employer, title: told.title ?? null, contact: null };
  },
  isWhole: (value) => "title" in value && value.title !== null,
  unclear: "the employer and the title cannot be told apart",
};

const study: Kind = {
  date(text) {
    const ended = dateIn(text);
    return spanIn(text) ?? (ended && { start: null, end: ended.date, rest: ended.rest });
  },
  value(parts) {
    const [institution, ...others] = parts.filter((part) => isSchool(part) && !(isDegree(part) && /\d/.test(part)));
    if (!institution || others.length > 0) return null;
    const rest = parts.filter((part) => part !== institution);
    const [degree = null] = rest.filter(isDegree);
    const areas = rest.filter((part) => !isDegree(part) && !isPlaceText(part) && !isGrade(part));
    const [, level, subject] = /^(.{2,}?) in (.+)$/i.exec(degree ?? "") ?? shortAndSubject(degree ?? "") ?? [];
    const area = subject ?? (areas.length === 1 && degree ? areas[0] : null);
    return { institution, studyType: level ?? degree, area };
  },
  isWhole: (value) => "studyType" in value && value.studyType !== null,
  unclear: "the institution cannot be told",
};

/** "BSc Computer Science", "BA (Hons) History": a degree's short form, and the subject without a word between. */
function shortAndSubject(degree: string) {
  const behind = /^([\p{L}.]{2,6}(?: \(?hon(?:s|ou?rs)\.?\)?)?) (\p{L}.{2,})$/iu;
  const found = behind.exec(degree);
  const [, level = "", subject = ""] = found ?? [];
  const goesOn = /^(?:of|de|en|em|degree|thesis|(?:first|second|third)[ -]class)\b/i.test(subject);
  return isDegree(level) && !goesOn && !isGrade(subject) ? found : null;
}

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

function datedLines(kind: Kind, lines: readonly Line[]): Dated[] {
  const all = lines.flatMap(({ text }, at) => {
    const found = /^[•▪◦‣●○■*]/.test(text) ? null : kind.date(text);
    return found && !(tells(found.rest) && found.rest.length > 60) ? [{ at, ...found }] : [];
  });
  // A page copied with its hidden text says the same dates twice, in other words.
  return all.filter(({ at, start, end, rest }, index) => {
    const before = all[index - 1];
    return !(before && before.at === at - 1 && before.start === start && before.end === end && before.rest === rest);
  });
}

/** Tries ever more lines beside the dates until what stands there can be told apart; an employer or a school alone is better than nothing. */
function told(kind: Kind, { rest }: Dated, around: readonly Line[], headsAbove: boolean, above: string | null) {
  const texts = (headsAbove ? around.toReversed() : around).map(({ text }) => text);
  const end = texts.findIndex((text, at) => (text === "" && at > 0) || tells(text) || isDuration(text));
  const heads = texts.slice(0, end < 0 ? 3 : end).filter((text) => text !== "" && !isPlaceText(text));
  let half: object | null = null;
  // Below an employer with several jobs a second line may be where the last one was, or another employer.
  const least = rest !== "" ? 0 : above && headsAbove ? Math.min(2, Math.max(1, heads.length)) : 1;
  for (let count = least; count <= Math.min(2, heads.length); count++) {
    const beside = headsAbove ? heads.slice(0, count).toReversed() : heads.slice(0, count);
    const parts = (headsAbove ? [...beside, rest] : [rest, ...beside]).filter(Boolean).flatMap(partsOf);
    const value = kind.value(parts, above);
    if (value && kind.isWhole(value)) return value;
    half ??= value;
  }
  return half;
}

/** LinkedIn writes an employer with several jobs once, with how long they were together: "Acme", "6 yrs 2 mos". */
function employerAbove(between: readonly Line[], before: string | null): string | null {
  const named = between.filter(({ text }) => text !== "");
  const at = named.findIndex(({ text }) => isDuration(text));
  return at > 0 ? (named[at - 1]?.text ?? null) : before;
}

/** Which part is the title and which the employer, when that can be told: by "at", by a word for what people do, by a legal form. */
function titleAndEmployer(parts: string[]): { title: string | null; employer: string } | null {
  const [first = "", ...others] = parts;
  const at = /^(.{2,}?) (?:at|@|bei|chez) (.+)$/.exec(first);
  if (at?.[1] && at[2] && !others.some(isTitle)) return { title: at[1], employer: at[2] };
  if (parts.length === 1) return isOrganisation(first) && !isTitle(first) ? { title: null, employer: first } : null;
  const titles = parts.filter(isTitle);
  const employers = parts.filter((part) => !titles.includes(part));
  const [title, employer] = [titles[0], employers.length === 1 ? employers[0] : only(employers.filter(isOrganisation))];
  if (titles.length === 1 && title && employer) return { title, employer };
  const organisation = only(parts.filter(isOrganisation));
  if (others.length === 1 && titles.length !== 1 && organisation)
    return { title: organisation === first ? (others[0] ?? null) : first, employer: organisation };
  return null;
}

/** Below an employer with several jobs: one part is a title there, two are another employer's where it is surely one. */
function ownOrAbove(parts: string[], above: string) {
  if (parts.length === 1) return { title: parts[0] ?? null, employer: above };
  const own = titleAndEmployer(parts);
  return own && isOrganisation(own.employer) ? own : null;
}

const only = (parts: string[]) => (parts.length === 1 ? parts[0] : undefined);
const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text.replace(/\t/g, " "));
