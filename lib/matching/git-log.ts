import { readInstant } from "./instants";

/** A commit as a log tells it: an instant and no offset, since only the hours of the place claimed are ever looked at. */
export type Commit = { at: Date; email: string; name: string };

type ReadLog = {
  commits: Commit[];
  /** Numbers of the lines that could not be read, from 1. */
  unread: number[];
};

/**
 * Reads what `git log --format=%aI%x09%ae%x09%an` prints, or one time a line: ISO 8601 with its offset, since without
 * one it is no instant. What cannot be read is named by its line, and the rest is kept.
 */
export function readGitLog(text: string): ReadLog {
  const log: ReadLog = { commits: [], unread: [] };
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const [time = "", email = "", name = ""] = line.split("\t").map((part) => part.trim());
    const at = readInstant(time);
    if (at) log.commits.push({ at, email: email.slice(0, 254), name: name.slice(0, 300) });
    else log.unread.push(index + 1);
  }
  return log;
}
