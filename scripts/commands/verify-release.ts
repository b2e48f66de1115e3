import { readFileSync } from "node:fs";
import { type ReleaseRecord, verifyRelease } from "@/lib/gates/sign";

/** Says whether a release record is whole and what it says, by its file alone. Answers 1 when it is not. */
export function run([path, key, ...more]: string[]): number {
  if (!path || more.length > 0) {
    console.error("Name one release record, and the key that should have signed it if you have it.");
    return 2;
  }
  try {
    const answer = verifyRelease(readFileSync(path, "utf8"), key);
    if (!answer.ok) {
      console.error(answer.why);
      return 1;
    }
    console.log([signedBy(answer.key, key !== undefined), ...wordsOf(answer.record)].map(printable).join("\n"));
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

/** Anybody may have written the file: nothing in it moves the cursor or turns the direction of what is read. */
const printable = (line: string) => line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ");

const signedBy = (key: string, given: boolean) =>
  given
    ? "Whole, and signed by the key you gave."
    : `Whole, and signed by the key ${key}. Compare it with the one at /api/release-key of your Bonafide: anybody can sign with a key of their own.`;

const wordsOf = ({ name, position, startsOn, issuedAt, gates }: ReleaseRecord) => [
  `${name}, ${position}${startsOn ? `, starts on ${startsOn}` : ""}. As it stood at ${issuedAt}:`,
  ...gates.map((line) => {
    if (!line.open) return `  ${line.gate}: closed. ${line.why}`;
    const to = line.to ? ` To ${line.to.address}${line.to.checked ? "" : " (not checked yet)"}.` : "";
    return `  ${line.gate}: open${line.early ? " early" : ""}${line.until ? ` until ${line.until}` : ""}. ${line.may.join("; ")}.${to}`;
  }),
];
