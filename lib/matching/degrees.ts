import { inEnglish } from "./job-words";
import { fold, unreadable, words } from "./text";
import { compareTitles } from "./titles";
import { agrees, different, likely, same, unclear, type Verdict } from "./verdict";

/** Facts: how the levels of degrees are written, without full stops. */
const levels: [string, RegExp][] = [
  ["doctorate", /\b(doctor|doctorate|doctoral|dr|phd|dphil|edd|md|jd)\b/g],
  [
    "master",
    /\b(masters?|ms|msc|ma|mba|meng|mphil|mres|mca|mcom|mfa|llm|ms?ed|diplom|dipl|mtech|maestria|(laurea )?magistrale)\b/g,
  ],
  [
    "bachelor",
    /\b(bachelors?|bs|bsc|ba|beng|bba|bca|bcom|llb|btech|be|bfa|bed|licenciatura|licenciad[oa]|licence|grado(?! (?:medio|superior))|laurea( triennale)?)\b/g,
  ],
  ["associate", /\b(associates?|aa|as|aas)\b/g],
  ["school", /\b(high school|abitur|ged|gcses?|a[ -]levels)\b/g],
];

/** Facts: what a degree is of, by its short form or in words. */
const kinds: [string, RegExp][] = [
  ["fine arts", /\b(bfa|mfa|fine arts)\b/],
  ["arts", /\b(ba|ma|aa|arts)\b/],
  ["science", /\b(bsc?|msc?|as|science)\b/],
  ["engineering", /\b(beng|be|meng|engineering)\b/],
  ["technology", /\b(btech|mtech|technology)\b/],
  ["commerce", /\b(bcom|mcom|commerce)\b/],
  ["business administration", /\b(bba|mba|business administration)\b/],
  ["computer applications", /\b(bca|mca|computer applications)\b/],
  ["education", /\b(bed|ms?ed|edd|education)\b/],
  ["laws", /\b(llb|llm|laws)\b/],
  ["juris", /\b(jd|juris)\b/],
  ["medicine", /\b(md|medicine)\b/],
  ["philosophy", /\b(phd|dphil|mphil|philosophy)\b/],
];

/** Words around a degree and its subject that name neither. */
const around = new Set(
  `of in the and en de der degree diploma program programme honours honors hons hon first second class upper lower with
  distinction merit summa magna cum laude major oxon cantab dubl`.split(/\s+/),
);

type Degree = ReturnType<typeof read>;

/** Whether one is a bachelor's degree and the other a master's, both of arts. */
const isArts = (...both: [Degree, Degree]) =>
  both.every(({ kind }) => kind === "arts") &&
  ["bachelor", "master"].every((known) => both.some(({ level }) => level === known));

/** Fact: in Oxford, Cambridge and Dublin a bachelor of arts becomes a master of arts without another study, some years later. */
const byStanding = /\bma \(?(oxon|cantab|dubl)\b/;

const read = (degree: string) => {
  const said = inEnglish(degree)
    .replace(/[.'’]/g, "")
    .replace(/\bto be\b|(?<=\w )as\b/g, "");
  const [level, pattern] = levels.find(([, pattern]) => said.search(pattern) >= 0) ?? [];
  const [title = "", ...behind] = said.split(/,| in |[()]/);
  // "BA Fine Arts" is of arts, and "Bachelor of Fine Arts" of fine arts: the first in the text counts.
  const named = kinds.filter(([, pattern]) => pattern.test(title));
  const [kind, ofKind = ""] = named.toSorted(([, a], [, b]) => title.search(a) - title.search(b))[0] ?? [];
  const rest = pattern ? [title.replace(ofKind, " ").replace(pattern, " "), ...behind].join(" ") : "";
  return {
    level,
    kind,
    subject: words(rest.replace(pattern ?? "", " "))
      .filter((word) => !around.has(word))
      .join(" "),
  };
};

/**
 * Whether two degrees are of one level: "BSc" and "Bachelor of Science" are; a level that cannot be told is "unclear", and so are
 * two kinds of one level (a BA and a BSc), or two subjects, where both sides say them.
 */
export function compareDegrees(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a degree");
  if (early) return early;
  const [first, second] = [a.trim(), b.trim()].sort() as [string, string];
  if (fold(first) === fold(second)) return same(`${first} agrees.`);
  const [left, right] = [read(first), read(second)];
  if (!left.level || !right.level) return unclear(`The degrees are ${first} and ${second}.`);
  const otherSubject = left.subject && right.subject && !agrees(compareTitles(left.subject, right.subject, "subjects"));
  if (left.level !== right.level)
    return !otherSubject && [first, second].some((degree) => byStanding.test(fold(degree))) && isArts(left, right)
      ? unclear(`${first} and ${second} may be one study: at that university a BA becomes an MA.`)
      : different(`The degrees ${first} and ${second} differ.`, 0.1);
  const otherKind = left.kind && right.kind && left.kind !== right.kind;
  if (otherKind || otherSubject) return unclear(`${first} and ${second} are of one level, and may be two degrees.`);
  return likely(`${first} and ${second} are of one level.`, 0.95);
}
