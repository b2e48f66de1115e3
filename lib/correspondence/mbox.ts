/** One message of a mailbox as it lies there, its From_ line included; null for one that is larger than was allowed. */
export type MboxMessage = Uint8Array | null;

/** What begins a message in a mailbox: "From dana@example.com Thu Nov 19 09:00:00 2026", after an empty line. */
const start = /^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b[^\r\n]*\d:\d\d[^\r\n]*\d{4}[^\r\n]*\r?\n?$/;

/** Longer lines are no start: there is a mailbox and a date in it. */
const longestStart = 300;
const isStart = (line: string) => line.length <= longestStart && start.test(line);

/** Whether a file begins as a mailbox does. */
export const looksLikeMbox = (head: Uint8Array) =>
  isStart(Buffer.from(head.subarray(0, 4096)).toString("latin1").split("\n", 1)[0] ?? "");

/**
 * The messages of a mailbox (mboxo, mboxrd), one by one as its bytes arrive; of one larger than `largest` bytes nothing is held in memory.
 */
export async function* splitMbox(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, largest: number) {
  let message: Buffer[] = [];
  let size = 0;
  let emptyBefore = true;
  const whole = (): MboxMessage => (size > largest ? null : Buffer.concat(message));
  for await (const line of linesOf(bytes, largest)) {
    if (emptyBefore && line[0] === 0x46 && isStart(line.subarray(0, longestStart + 1).toString("latin1"))) {
      if (size > 0) yield whole();
      [message, size] = [[], 0];
    }
    size += line.length;
    if (size <= largest) message.push(line);
    else message = [];
    emptyBefore = line.length <= 2 && (line[0] === 0x0a || line[0] === 0x0d);
  }
  if (size > 0) yield whole();
}

/** The lines with their ends. One without an end is handed on in pieces of `largest` bytes, which are no start of a message. */
async function* linesOf(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, largest: number) {
  let kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, from)) {
      const rest = Buffer.from(chunk.subarray(from, end + 1));
      yield kept.length > 0 ? Buffer.concat([...kept, rest]) : rest;
      [kept, size, from] = [[], 0, end + 1];
    }
    if (from === chunk.length) continue;
    kept.push(Buffer.from(chunk.subarray(from)));
    size += chunk.length - from;
    if (size <= largest) continue;
    yield Buffer.concat(kept);
    [kept, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(kept);
}

/** The mail itself: without its From_ line, and with ">From " at the start of a line as it was written. */
export function mailOf(message: Uint8Array) {
  const text = Buffer.from(message).toString("latin1");
  const body = isStart(text.slice(0, text.indexOf("\n") + 1)) ? text.slice(text.indexOf("\n") + 1) : text;
  return Buffer.from(body.replace(/^>(>*From )/gm, "$1"), "latin1");
}
