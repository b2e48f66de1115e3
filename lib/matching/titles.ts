import { inEnglish } from "./job-words";
import { areIn, fold, unreadable, words } from "./text";
import { above, below, general, oneForm, oneRole, roles, short, small } from "./title-words";
import { likely, same, unclear, type Verdict } from "./verdict";

/**
 * Whether two titles of a job, or two subjects of study, can mean one: "likely" when they share a word that tells what
 * the work is, or one says no more than the other; else "unclear", since titles differ between accounts of one job
 * more often than not. "Unclear" too when the roles differ (engineer, manager), or their rank does. Never "different".
 */
export function compareTitles(a: string, b: string, what: "titles" | "subjects" = "titles"): Verdict {
  const early = unreadable(a, b, "a title");
  if (early) return early;
  const [first, second] = [a.trim(), b.trim()].sort() as [string, string];
  const [left, right] = [meaning(first), meaning(second)];
  const apart = unclear(`The ${what} are ${first} and ${second}.`);
  if (what === "titles" && otherLevel(first, second)) return apart;
  if (left.toSorted().join() === right.toSorted().join()) return same(`${first} agrees.`);
  if (isInitials(first, second) || isInitials(second, first))
    return likely(`${first} and ${second} have the same initials.`, 0.85);
  if (what === "titles" && (otherRank(left, right) || otherRank(right, left) || otherRole(first, second))) return apart;
  const telling = left.some((word) => right.includes(word) && !general.has(word));
  if (telling || areIn(left, right) || areIn(right, left)) return likely(`${first} and ${second} agree in part.`, 0.85);
  return apart;
}

function meaning(title: string): string[] {
  const all = inFull(title);
  const telling = all.map((word) => oneForm.get(word) ?? word).filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}

/** Its words in English and written out, without "(m/w/d)". */
function inFull(title: string): string[] {
  const joined = inEnglish(title.replace(/\((?:[mfwdx] ?[/|] ?)+[mfwdx]\)/gi, " "))
    .replace(/\b(?:full|front|back|dev|co)[ -]?(?:end|stack|ops|founder)\b/g, (part) => part.replace(/[ -]/, ""))
    .replace(/\bc\+\+/g, "cpp")
    .replace(/\b([cf])#/g, "$1sharp");
  return words(joined).flatMap((word) => (short.get(word) ?? word).split(" "));
}

const levels = " i ii iii iv v".split(" ");

/** "Engineer I" and "Engineer III". */
function otherLevel(a: string, b: string): boolean {
  const [left, right] = [a, b].map((title) => {
    const last = words(fold(title)).at(-1) ?? "";
    return levels.includes(last) ? levels.indexOf(last) : Number(last);
  });
  return !!left && !!right && left !== right;
}

const otherRank = (left: string[], right: string[]) =>
  below.some((word) => left.includes(word) && !right.includes(word)) ||
  (left.includes("junior") && above.some((word) => right.includes(word)));

function otherRole(a: string, b: string): boolean {
  const [left, right] = [rolesIn(a), rolesIn(b)];
  return left.length > 0 && right.length > 0 && !left.some((role) => right.includes(role));
}

/** More roles than anybody has. */
const mostParts = 8;

/** How English words end that say what somebody is: "pharmacist", "copywriter". */
const isDoer = /(?:er|or|ist|ian)$/;
/** How words end that name a field of work, not who works in it: "operations", "product design". */
const isField = /(?:ing|ment|s|[ae]nce|ion|ity|ogy|design|support|research|service)$/;

/** What the title says that somebody is: "engineer" of "Software Engineer, Payments", "officer" and "founder" of "CEO & Co-Founder". */
const rolesIn = (title: string) =>
  title
    .replace(/\([^)]*\)/g, " ")
    .split(/[/&+|]|\band\b/i, mostParts)
    .flatMap((part) => {
      const all = inFull(part.split(/,| [-–—] | (?:of|for|at|to) /i)[0] ?? "").filter((word) => !small.has(word));
      const last = all.at(-1) ?? "";
      const role = isDoer.test(last)
        ? last
        : (all.findLast((word) => roles.has(word)) ?? (isField.test(last) ? "" : last));
      return role ? [oneRole.get(role) ?? role] : [];
    });

/** "SRE", "Site Reliability Engineer". */
function isInitials(short: string, long: string): boolean {
  if (short.length > 12) return false;
  const [[said = "", ...rest], all] = [words(fold(short)), words(fold(long)).filter((word) => !small.has(word))];
  return rest.length === 0 && all.length > 1 && all.map(([letter]) => letter).join("") === said;
}
