import { wideEncoding } from "@/lib/imports/decode";
import { type Commit, readGitLog } from "@/lib/matching/git-log";
import { noTimes } from "./log-words";
import { type LogFile, largestLog } from "./schema";

/** Bytes that are read in one go, so that the page answers in between. */
const piece = 256 * 1024;

/** Characters of a line that are looked at: whatever has longer ones is no log, and may have no end of a line at all. */
const longestLine = 4000;

/** More lines than can be sent, since none is shorter than its time. */
const most = largestLog / 25;

/** Reads a log of any length in pieces, here in the browser. Of a long one it keeps what the server can take. */
export async function readLogFile(file: Blob): Promise<{ ok: true; taken: LogFile } | { ok: false; reason: string }> {
  const bytesAt = async (at: number) => new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
  const decoder = new TextDecoder(encodingOf(await bytesAt(0)));
  const log = logReader();
  let rest = "";
  for (let at = 0; at < file.size; at += piece) {
    const text = rest + decoder.decode(await bytesAt(at), { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    log.take(text.slice(0, end));
    rest = text.slice(end, end + longestLine);
  }
  log.take(rest + decoder.decode());
  const taken = log.taken();
  return taken.times > 0 ? { ok: true, taken } : { ok: false, reason: noTimes };
}

/** UTF-16, as PowerShell writes it, UTF-8, or what its beginning fits. */
function encodingOf(beginning: Uint8Array) {
  const wide = wideEncoding(beginning);
  if (wide) return wide;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(beginning, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** Takes whole lines, piece by piece, and holds no more of them than can be sent. */
function logReader() {
  const unread: LogFile["unread"] = { lines: [], count: 0 };
  let [times, lines] = [0, 0];
  let held: Commit[] = [];
  let first: Commit | undefined;

  function take(text: string) {
    const read = readGitLog(text);
    unread.lines.push(...read.unread.slice(0, 5 - unread.lines.length).map((line) => lines + line));
    unread.count += read.unread.length;
    times += read.commits.length;
    lines += text.split("\n").length - 1;
    for (const commit of read.commits) {
      held.push(commit);
      if (!first || commit.at < first.at) first = commit;
    }
    if (held.length > 2 * most) held = only(new Set(newestFirst(held).slice(0, most)));
  }

  /** In the order of the file, and with the very first. */
  const only = (chosen: Set<Commit>) => held.filter((commit) => chosen.has(commit) || commit === first);

  function taken(): LogFile {
    const chosen = new Set<Commit>();
    let left = first ? largestLog - sizeOf(first) : 0;
    for (const commit of newestFirst(held)) {
      if (commit !== first) left -= sizeOf(commit);
      if (left < 0) break;
      chosen.add(commit);
    }
    return { log: only(chosen).map(lineOf).join("\n"), times, unread };
  }
  return { take, taken };
}

const newestFirst = (commits: Commit[]) => commits.toSorted((one, other) => other.at.getTime() - one.at.getTime());

/** The line again, without its offset: that stays in the browser. */
const lineOf = ({ at, email, name }: Commit) => [at.toISOString(), email, name].join("\t").trimEnd();

/** Bytes of a line as it is sent: JSON, whose quotes stand for the end of the line. */
const sizeOf = (commit: Commit) => new TextEncoder().encode(JSON.stringify(lineOf(commit))).length;
