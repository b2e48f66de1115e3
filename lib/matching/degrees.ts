import { fold, unreadable } from "./text";
import { different, likely, same, unclear, type Verdict } from "./verdict";

/** Facts: how the levels of degrees are written, without full stops. */
const levels: [string, RegExp][] = [
  ["doctorate", /\b(doctor|doctorate|doctoral|dr|phd|dphil|edd|md|jd|promotion)\b/],
  ["master", /\b(masters?|ms|msc|ma|mba|meng|mphil|mres|llm|ms?ed|magister|diplom|dipl|mtech|maestria)\b/],
  ["bachelor", /\b(bachelors?|bs|bsc|ba|beng|bba|llb|btech|be|bfa|bed|licenciatura|licence|laurea)\b/],
  ["associate", /\b(associates?|aa|as|aas)\b/],
];

const level = (degree: string) => {
  const said = fold(degree)
    .replace(/[.']/g, "")
    .replace(/\bto be\b|(?<=\w )as\b/g, "");
  return levels.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
};

/** Whether two degrees are of one level: "BSc" and "Bachelor of Science" are; a level that cannot be told is "unclear". */
export function compareDegrees(a: string, b: string): Verdict {
  const early = unreadable(a, b, "a degree");
  if (early) return early;
  const [first, second] = [a.trim(), b.trim()].sort() as [string, string];
  if (fold(first) === fold(second)) return same(`${first} agrees.`);
  const [left, right] = [level(first), level(second)];
  if (!left || !right) return unclear(`The degrees are ${first} and ${second}.`);
  if (left === right) return likely(`${first} and ${second} are of one level.`, 0.95);
  return different(`The degrees ${first} and ${second} differ.`, 0.1);
}
