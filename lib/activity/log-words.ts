import type { LogFile } from "./schema";

/** Said where a log has nothing that could be read. */
export const noTimes = "No line begins with a time and its offset, such as 2026-03-02T09:15:00-07:00.";

/** Which lines of a log could not be read; nothing where all of them were. */
export const unreadWords = ({ lines, count }: LogFile["unread"]) =>
  count === 0
    ? []
    : [
        `Not read: line ${lines.join(", ")}${count > lines.length ? ` and ${many(count - lines.length)} more` : ""} of the log.`,
      ];

/** What is kept of so many times, of which `looked` were looked at, if that is not all of them. */
export function keptWords(times: number, looked: number, most: number): string[] {
  const kept = Math.min(most + 1, looked);
  return [
    times > kept && `Of ${many(times)} times ${partWords(kept)} are kept.`,
    times > looked &&
      `What is said of its authors, and of commits before the account, is counted over ${partWords(looked)}.`,
  ].flatMap((words) => words || []);
}

/** So many of a long log's times. */
export const partWords = (part: number) => `the newest ${many(part - 1)} and the very first`;

const many = (number: number) => number.toLocaleString("en");
