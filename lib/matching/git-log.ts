/** A commit as a log tells it: an instant and no offset, since only the hours of the place claimed are ever looked at. */
export type Commit = { at: Date; email: string; name: string };

export type ReadLog = {
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
    const at = instant(time);
    if (at) log.commits.push({ at, email: email.slice(0, 254), name: name.slice(0, 300) });
    else log.unread.push(index + 1);
  }
  return log;
}

function instant(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)? ?(Z|[+-]\d\d:?\d\d)$/i.test(text)) return null;
  const at = new Date(text.replace(/^(\S+) (\d\d:)/, "$1T$2").replace(/ (?=[+-])/, ""));
  const year = at.getUTCFullYear();
  return year >= 1970 && year <= 2100 ? at : null;
}
