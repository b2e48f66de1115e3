import { isGrade } from "../grade";
import type { EntryKind, Heading } from "./entry-kind";
import { isDegree, isLand, isPlaceText, isSchool } from "./part-kinds";
import { dateIn, spanIn } from "./span-in";

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
  isBorneOut: (what, where) => isDegree(what) && !isDegree(where),
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
