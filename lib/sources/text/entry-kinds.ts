import { isGrade } from "../grade";
import { isDegree, isOrganisation, isPlaceText, isSchool, isTitle, partsOf } from "./parts";
import { dateIn, type SpanIn, spanIn } from "./span-in";

/** How a kind of entry is read: its dates, and what the parts of its heading say; null when they cannot be told apart. */
export type EntryKind = {
  date(text: string): SpanIn | null;
  value(parts: string[], above: string | null): object | null;
  /** Whether words say so, not only where it stands. */
  isSure(value: object): boolean;
  /** Nothing is missing, so that no further line needs to be looked at. */
  isWhole(value: object): boolean;
  /** Which of the parts say what it was and where; null where one is none of them. */
  placesOf(value: object, parts: string[]): [what: number, where: number] | null;
  /** What parts say that stand where those of other entries do; null where a word says otherwise. */
  inPlaces(parts: string[], what: string, where: string): object | null;
  /** As LinkedIn's page has it: the employer right above the dates, and the title above it. */
  asCopied(up: string[]): object | null;
  /** A title alone, below an employer (of another entry) whose jobs stand in a row. */
  inGroup(rest: string, employer: string | null): object | null;
  /** The employer below which others of its jobs may stand. */
  groupOf(value: object): string | null;
  unclear: string;
};

export const job: EntryKind = {
  date: spanIn,
  value(parts, above) {
    const told = above ? ownOrAbove(parts, above) : titleAndEmployer(parts);
    return told && { employer: told.employer, title: told.title ?? null, contact: null };
  },
  isWhole: (value) => "title" in value && value.title !== null,
  isSure: (value) => "employer" in value && isOrganisation(String(value.employer)),
  placesOf: (value, parts) =>
    bothOf(
      parts,
      (part) => "title" in value && part === value.title,
      (part) => "employer" in value && part === value.employer,
    ),
  inPlaces: (_, title, employer) =>
    isTitle(employer) || (isOrganisation(title) && !isTitle(title)) ? null : { employer, title, contact: null },
  asCopied([second = "", first = ""]) {
    const [employer] = partsOf(second);
    return employer && first && (isTitle(first) || !isTitle(second)) ? { employer, title: first, contact: null } : null;
  },
  inGroup: (rest, employer) =>
    employer && isTitle(rest) && partsOf(rest).length === 1
      ? { employer, title: partsOf(rest)[0], contact: null }
      : null,
  groupOf: (value) => ("employer" in value ? String(value.employer) : null),
  unclear: "the employer and the title cannot be told apart",
};

export const study: EntryKind = {
  date(text) {
    const ended = dateIn(text);
    return spanIn(text) ?? (ended && { start: null, end: ended.date, rest: ended.rest });
  },
  value(parts) {
    const [institution, ...others] = parts.filter((part) => isSchool(part) && !(isDegree(part) && /\d/.test(part)));
    return institution && others.length === 0 ? studyAt(institution, parts) : null;
  },
  placesOf: (value, parts) => bothOf(parts, isDegree, (part) => "institution" in value && part === value.institution),
  inPlaces: (parts, degree, institution) =>
    isDegree(degree) && !isDegree(institution) ? studyAt(institution, parts) : null,
  isWhole: (value) => "studyType" in value && value.studyType !== null,
  isSure: () => true,
  asCopied: () => null,
  inGroup: () => null,
  groupOf: () => null,
  unclear: "the institution cannot be told",
};

/** What the other parts say of a study at an institution. */
function studyAt(institution: string, parts: string[]) {
  const rest = parts.filter((part) => part !== institution);
  const [degree = null] = rest.filter(isDegree);
  const areas = rest.filter((part) => !isDegree(part) && !isPlaceText(part) && !isGrade(part));
  const [, level, subject] = /^(.{2,}?) in (.+)$/i.exec(degree ?? "") ?? shortAndSubject(degree ?? "") ?? [];
  const area = subject ?? (areas.length === 1 && degree ? areas[0] : null);
  return { institution, studyType: level ?? degree, area };
}

function bothOf(parts: string[], isWhat: (part: string) => boolean, isWhere: (part: string) => boolean) {
  const [what, where] = [parts.findIndex(isWhat), parts.findIndex(isWhere)];
  return what < 0 || where < 0 || what === where ? null : ([what, where] as [number, number]);
}

/** "BSc Computer Science", "BA (Hons) History": a degree's short form, and the subject without a word between. */
function shortAndSubject(degree: string) {
  const behind = /^([\p{L}.]{2,6}(?: \(?hon(?:s|ou?rs)\.?\)?)?) (\p{L}.{2,})$/iu;
  const found = behind.exec(degree);
  const [, level = "", subject = ""] = found ?? [];
  const goesOn = /^(?:of|de|en|em|degree|thesis|student|candidate|(?:first|second|third)[ -]class)\b/i.test(subject);
  return isDegree(level) && !goesOn && !isGrade(subject) ? found : null;
}

/** Which part is the title and which the employer, when that can be told: by "at", by a word for what people do, by a legal form. */
function titleAndEmployer(parts: string[]): { title: string | null; employer: string } | null {
  const [first = "", ...others] = parts;
  const at = /^(.{2,}?) (?:at|@|bei|bij|chez|hos|presso) (.+)$/.exec(first);
  if (at?.[1] && at[2] && !others.some(isTitle)) return { title: at[1], employer: at[2] };
  if (parts.length === 1) return isOrganisation(first) && !isTitle(first) ? { title: null, employer: first } : null;
  const titles = parts.filter(isTitle);
  const employers = parts.filter((part) => !titles.includes(part));
  const [title, employer] = [titles[0], employers.length === 1 ? employers[0] : wholeOf(employers)];
  if (titles.length === 1 && title && employer) return { title, employer };
  const organisation = wholeOf(parts);
  if (!organisation) return null;
  // Without a word for what somebody does it may as well be a town.
  if (titles.length === 0) return { title: null, employer: organisation };
  return parts.length === 2
    ? { title: only(parts.filter((part) => part !== organisation)) ?? null, employer: organisation }
    : null;
}

/** Below an employer with several jobs: one part is a title there, two are another employer's where it is surely one. */
function ownOrAbove(parts: string[], above: string) {
  if (parts.length === 1) return { title: parts[0] ?? null, employer: above };
  const own = titleAndEmployer(parts);
  return own && isOrganisation(own.employer) ? own : null;
}

/** The only organisation, or the only one that is no part of another: "Department of Informatics, University of Bergen". */
function wholeOf(parts: string[]) {
  const found = parts.filter(isOrganisation);
  return (
    only(found) ?? only(found.filter((part) => !/^(?:department|dept|faculty|school|division|institut)\b/i.test(part)))
  );
}

const only = (parts: string[]) => (parts.length === 1 ? parts[0] : undefined);
