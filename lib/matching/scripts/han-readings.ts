import { traditional } from "./han-forms";
import { soundTable } from "./spellings";

/** Reads a table of readings, a line each (`reading: characters`), into the readings of each character. */
export function readingsOf(text: string): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const line of text.trim().split("\n")) {
    const [reading = "", characters = ""] = line.split(": ");
    for (const character of new Set([...characters].map(traditional)))
      readings.set(character, [...(readings.get(character) ?? []), reading]);
  }
  return readings;
}

/** The readings of each character as a table of sounds, in which readings are spellings as `soundTable` has them. */
export const spelledReadings = (readings: Iterable<readonly [string, string[]]>) =>
  soundTable([...readings].map(([characters, all]) => `${characters}: ${together(all)}`).join("\n"));

/** Several lists of spellings as one: the usual ones of all before the rarer ones of all. */
const together = (all: string[]) =>
  [0, 1].map((tier) => all.map((spellings) => spellings.split(" | ")[tier] ?? "").join(" ")).join(" | ");

const mostWords = 4;

/** The words that characters make, each of which can be read in several ways; none when one cannot be read. */
export const wordsOf = (readings: string[][]) =>
  readings.reduce((words, ways) => words.flatMap((word) => ways.map((way) => word + way)).slice(0, mostWords), [""]);
