import { isGrade } from "../grade";
import { isDegree, isLand, isOrganisation, isPlaceText, isSchool, isTitle, partsOf } from "./parts";
import { dateIn, type SpanIn, spanIn } from "./span-in";

/** What the heading of an entry says: a title or a degree (null where it names none), with its subject, and an employer or a school. */
export type Heading = { what: string | null; where: string; area?: string | null };

/** How a kind of entry is read: its dates, and what the parts of its heading say; null when they cannot be told apart. */
export type EntryKind = {
  date(text: string): SpanIn | null;
  heading(parts: string[], above: string | null): Heading | null;
  /** Whether a part is a title or a degree by its words. */
  isWhat(part: string): boolean;
  /** Whether a part is an employer or a school by its words. */
  isWhere(part: string): boolean;
  /** What the parts say where it is known which of them is what. */
  headingOf(what: string, where: string, parts: string[]): Heading;
  claim(heading: Heading): object;
  unclear: string;
};

export const job: EntryKind = {
  date: spanIn,
  heading: (parts, above) => (above ? ownOrAbove(parts, above) : titleAndEmployer(parts)),
  isWhat: isTitle,
  isWhere: isOrganisation,
  headingOf: (what, where) => ({ what, where }),
  claim: ({ what, where }) => ({ employer: where, title: what, contact: null }),
  unclear: "the employer and the title cannot be told apart",
};

export const study: EntryKind = {
  date(text) {
    const ended = dateIn(text);
    return spanIn(text) ?? (ended && { start: null, end: ended.date, rest: ended.rest });
  },
  heading(parts) {
    const [school, ...others] = parts.filter((part) => isSchool(part) && !(isDegree(part) && /\d/.test(part)));
    return school && others.length === 0 ? degreeAt(school, parts) : null;
  },
  isWhat: isDegree,
  isWhere: isSchool,
  headingOf: (_, where, parts) => degreeAt(where, parts),
  claim: ({ what, where, area = null }) => ({ institution: where, studyType: what, area }),
  unclear: "the institution cannot be told",
};

/** What the other parts say of a study at a school. */
function degreeAt(school: string, parts: string[]): Heading {
  const rest = parts.filter((part) => part !== school);
  const [degree = null] = rest.filter(isDegree);
  const [, level, subject] = /^(.{2,}?) in (.+)$/i.exec(degree ?? "") ?? shortAndSubject(degree ?? "") ?? [];
  const areas = rest.filter((part) => ![isDegree, isPlaceText, isGrade].some((is) => is(part)));
  // What stands behind the school may as well be its town.
  const behind = areas.find((part) => part === parts[parts.indexOf(school) + 1]);
  const [area = null, ...others] = areas.filter((part) => part !== behind);
  return {
    what: level ?? degree,
    where: subject && behind && isOfLand(school) ? `${school}, ${behind}` : school,
    area: subject ?? (degree && others.length === 0 ? area : null),
  };
}

/** "University of California", which has its town in its name: "University of California, Berkeley". */
const isOfLand = (school: string) => isLand(school.split(/ (?:of|de|do|da|du|di|van)(?: the)? /).at(-1) ?? "");

/** "BSc Computer Science", "BA (Hons) History": a degree's short form, and the subject without a word between. */
function shortAndSubject(degree: string) {
  const behind = /^([\p{L}.]{2,6}(?: \(?hon(?:s|ou?rs)\.?\)?)?) (\p{L}.{2,})$/iu;
  const found = behind.exec(degree);
  const [, level = "", subject = ""] = found ?? [];
  const goesOn = /^(?:of|de|en|em|degree|thesis|student|candidate|(?:first|second|third)[ -]class)\b/i.test(subject);
  return isDegree(level) && !goesOn && !isGrade(subject) ? found : null;
}

/** Which part is the title and which the employer, when that can be told: by "at", by a word for what people do, by a legal form. */
function titleAndEmployer(parts: string[]): Heading | null {
  const [first = "", ...others] = parts;
  const at = /^(.{2,}?) (?:at|@|bei|bij|chez|hos|presso) (.+)$/.exec(first);
  if (at?.[1] && at[2] && !others.some(isTitle)) return { what: at[1], where: at[2] };
  if (parts.length === 1) return isOrganisation(first) && !isTitle(first) ? { what: null, where: first } : null;
  const titles = parts.filter(isTitle);
  const employers = parts.filter((part) => !titles.includes(part));
  const [title, employer] = [titles[0], employers.length === 1 ? employers[0] : wholeOf(employers)];
  if (titles.length === 1 && title && employer) return { what: title, where: employer };
  const organisation = wholeOf(parts);
  if (!organisation) return null;
  // Without a word for what somebody does it may as well be a town.
  if (titles.length === 0) return { what: null, where: organisation };
  return parts.length === 2
    ? { what: only(parts.filter((part) => part !== organisation)) ?? null, where: organisation }
    : null;
}

/** Below an employer with several jobs: one part is a title there, two are another employer's where it is surely one. */
function ownOrAbove(parts: string[], above: string): Heading | null {
  if (parts.length === 1) return { what: parts[0] ?? null, where: above };
  const own = titleAndEmployer(parts);
  return own && isOrganisation(own.where) ? own : null;
}

/** The only organisation, or the only one that is no part of another: "Department of Informatics, University of Bergen". */
function wholeOf(parts: string[]) {
  const found = parts.filter(isOrganisation);
  return (
    only(found) ?? only(found.filter((part) => !/^(?:department|dept|faculty|school|division|institut)\b/i.test(part)))
  );
}

const only = (parts: string[]) => (parts.length === 1 ? parts[0] : undefined);

/** As LinkedIn's page has it: the employer right above the dates, and the title above it. */
export function asCopied([second = "", first = ""]: string[]): Heading | null {
  const [employer] = partsOf(second);
  return employer && first && (isTitle(first) || !isTitle(second)) ? { what: first, where: employer } : null;
}

/** A title alone, below an employer (of another entry) whose jobs stand in a row. */
export function inGroup(rest: string, employer: string | null): Heading | null {
  const [title = "", ...others] = partsOf(rest);
  return employer && isTitle(rest) && others.length === 0 ? { what: title, where: employer } : null;
}
