import { Refusal } from "@/lib/door/result";
import { looksLikeMbox, splitMbox } from "./mbox";
import { addressesIn } from "./read-mail";

const MB = 1024 * 1024;
/** Of one message, in bytes; mail with larger attachments is rarely delivered. */
export const largestMessage = 25 * MB;
/** Of what is kept of a mailbox. */
const largestKept = 100 * MB;
const most = 2000;

export type TakenIn = {
  mailbox: boolean;
  /** The messages as they lie there; of a mailbox those that name the candidate. */
  messages: Uint8Array[];
  /** Messages of a mailbox that were left unread: other people's, and those that are too large. */
  left: number;
  tooLarge: number;
};

/**
 * Takes a mail, a text or a mailbox in as its bytes arrive. Of a mailbox only what comes from or goes to one of the candidate's addresses
 * is held; everybody else's messages are counted and dropped, their texts unread.
 */
export async function takeIn(bytes: AsyncIterable<Uint8Array>, candidate: ReadonlySet<string>): Promise<TakenIn> {
  const arriving = bytes[Symbol.asyncIterator]();
  // As much as the first line of a mailbox may take, however small the pieces are.
  let head = Buffer.alloc(0);
  for (let next = await arriving.next(); !next.done; next = await arriving.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= 1024) break;
  }
  if (head.length === 0) throw new Refusal("empty", "The file is empty.");
  async function* all() {
    yield head;
    for (let next = await arriving.next(); !next.done; next = await arriving.next()) yield next.value;
  }
  if (!looksLikeMbox(head)) return { mailbox: false, messages: [await whole(all())], left: 0, tooLarge: 0 };
  if (candidate.size === 0)
    throw new Refusal("no-address", "No e-mail address of the candidate is known here, so a mailbox cannot be read.");
  return ofMailbox(all(), candidate);
}

async function whole(bytes: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > largestMessage) throw new Refusal("too-large", "The message is larger than 25 MB.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function ofMailbox(bytes: AsyncIterable<Uint8Array>, candidate: ReadonlySet<string>): Promise<TakenIn> {
  const taken: TakenIn = { mailbox: true, messages: [], left: 0, tooLarge: 0 };
  let size = 0;
  for await (const message of splitMbox(bytes, largestMessage)) {
    if (!message) taken.tooLarge++;
    else if (!addressesIn(message).some((address) => candidate.has(address))) taken.left++;
    else {
      taken.messages.push(message);
      size += message.length;
    }
    if (taken.messages.length > most || size > largestKept)
      throw new Refusal("too-many", "This mailbox has too much of the candidate: send it year by year.");
  }
  return taken;
}
