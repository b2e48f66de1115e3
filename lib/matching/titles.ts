import { areIn, fold, unreadable, words } from "./text";
import { likely, same, unclear, type Verdict } from "./verdict";

const short = new Map(
  Object.entries({
    sr: "senior",
    snr: "senior",
    jr: "junior",
    eng: "engineer",
    engr: "engineer",
    engineering: "engineer",
    development: "developer",
    programmer: "developer",
    dev: "developer",
    devs: "developer",
    swe: "software engineer",
    sde: "software developer",
    mgr: "manager",
    management: "manager",
    asst: "assistant",
    assoc: "associate",
    admin: "administrator",
    vp: "vice president",
    svp: "senior vice president",
    ceo: "chief executive officer",
    cto: "chief technology officer",
    cfo: "chief financial officer",
    coo: "chief operating officer",
    cio: "chief information officer",
    md: "managing director",
    pm: "project manager",
    hr: "human resources",
    qa: "quality assurance",
    ux: "user experience",
    ui: "user interface",
    ml: "machine learning",
    ai: "artificial intelligence",
    cs: "computer science",
    ee: "electrical engineer",
    it: "information technology",
    maths: "mathematics",
    math: "mathematics",
    econ: "economics",
  }),
);

const small = new Set("of the and for in at a to i ii iii iv".split(" "));

/** Words of rank or kind of work that very different jobs and studies share; alone they tell nothing. */
const general = new Set(
  `senior junior lead principal staff head chief vice deputy assistant associate intern trainee officer director manager
  engineer developer analyst consultant specialist administrator coordinator executive president partner representative
  professional member team science sciences studies arts applied general`.split(/\s+/),
);

/**
 * Whether two titles of a job, or two subjects of study, can mean one: "likely" when they share a word that tells what
 * the work is, or one says no more than the other; else "unclear", since titles differ between accounts of one job
 * more often than not. Never "different".
 */
export function compareTitles(a: string, b: string, what: "titles" | "subjects" = "titles"): Verdict {
  const early = unreadable(a, b, "a title");
  if (early) return early;
  const [first, second] = [a.trim(), b.trim()].sort() as [string, string];
  const [left, right] = [meaning(first), meaning(second)];
  if (left.toSorted().join() === right.toSorted().join()) return same(`${first} agrees.`);
  const telling = left.some((word) => right.includes(word) && !general.has(word));
  if (telling || areIn(left, right) || areIn(right, left)) return likely(`${first} and ${second} agree in part.`, 0.85);
  return unclear(`The ${what} are ${first} and ${second}.`);
}

function meaning(title: string): string[] {
  const joined = fold(title)
    .replace(/\b(?:full|front|back)[ -]?(?:end|stack)\b/g, (said) => said.replace(/[ -]/, ""))
    .replace(/\bc\+\+/g, "cpp")
    .replace(/\b([cf])#/g, "$1sharp");
  const all = words(joined).flatMap((word) => (short.get(word) ?? word).split(" "));
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}
