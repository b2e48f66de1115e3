import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { candidateKey } from "@/lib/candidates/keys";
import { needAllowed } from "@/lib/checks/law";
import { findCheck } from "@/lib/checks/write";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { type Ingested, ingest } from "@/lib/evidence/ingest";
import { LARGEST } from "@/lib/evidence/media-types";
import { bytesOf, lengthOf, pourAway } from "@/lib/evidence/receive";
import { fileNamed } from "@/lib/evidence/schema";
import { latestDay } from "@/lib/matching/days";
import { screeningInput } from "@/lib/screenings/schema";
import { visibleTo } from "@/lib/screenings/scope";
import { loadKnown } from "./load";
import { type FoundMessage, readMessage, readPasted } from "./read-messages";
import { pasteInput } from "./schema";
import { type TakenIn, takeIn } from "./take-in";
import type { Known } from "./writers";

/** Where mail goes; who wrote a text that was pasted, and when, is said by a person, while a mail says so itself. */
export const importMailInput = screeningInput.extend({
  ...fileNamed,
  ...pasteInput.pick({ writtenBy: true, sentOn: true }).partial().shape,
});

type Input = z.output<typeof importMailInput>;

/** What is the candidate's, sealed, and its messages in words; how many others were left, and how many could not be read. */
export type ReceivedMail = { file: Ingested; messages: FoundMessage[]; left: number; unread: number };

/**
 * Takes the body of a request in as mail of this screening's candidate. Where it goes is settled before the first byte is read; when the
 * rows do not commit afterwards the caller discards the file.
 */
export async function receiveMail(actor: Actor, input: Input, request: Request): Promise<ReceivedMail> {
  const place = await placeFor(actor, input);
  const length = lengthOf(request);
  if (length > LARGEST) throw new Refusal("too-large", "The file is larger than 500 MB.");
  const taken = await takeIn(whole(request, { length, ...input }), place.known.candidate).catch((problem) => {
    if (request.body) void pourAway(request.body);
    throw problem;
  });
  return sealed(await read(taken, input, place.known), place);
}

/** The screening that mail goes to, when the actor may work on its channels, and the addresses that say whose a message is. */
async function placeFor(actor: Actor, { screeningId, sentOn }: Input) {
  const now = new Date();
  const screening = await db().screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: { endedAt: true, candidate: { select: { id: true, wrappedKey: true } } },
  });
  if (!screening) throw new Refusal("not-found", "This screening is not there, or not yours to see.");
  const check = await findCheck(db(), actor, screeningId, "channels");
  if (screening.endedAt) throw new Refusal("ended", "This screening has ended; nothing in it changes any more.");
  if (check.completions.length > 0)
    throw new Refusal("check-done", "This check is done. Reopen it with a reason, then change it.");
  await needAllowed(db(), screeningId, "channels", now);
  const future = "Choose a day that is not in the future.";
  if (sentOn && sentOn > latestDay(now)) throw new Refusal("invalid", future, { sentOn: future });
  return { screeningId, candidate: screening.candidate, known: await loadKnown(db(), screeningId) };
}

/** The body as it arrives, refused at its end where it is not what was sent. */
async function* whole(request: Request, { length, sha256 }: { length: number; sha256?: string }) {
  const hash = createHash("sha256");
  let seen = 0;
  for await (const chunk of bytesOf(request)) {
    seen += chunk.length;
    hash.update(chunk);
    yield chunk;
  }
  const same = !sha256 || hash.digest("hex") === sha256.toLowerCase();
  if (seen !== length || !same) throw new Refusal("length", "The file did not arrive whole. Please send it again.");
}

type Read = Omit<ReceivedMail, "file"> & { bytes: Buffer; mailbox: boolean; pasted: boolean };

async function read({ mailbox, messages, left, tooLarge }: TakenIn, input: Input, known: Known): Promise<Read> {
  const key = env().BONAFIDE_COMPANY_KEY;
  const { writtenBy, sentOn } = input;
  const bytes = Buffer.concat(messages);
  if (writtenBy && sentOn && !mailbox) {
    const text = bytes.toString("utf8");
    return { bytes, mailbox, pasted: true, messages: [readPasted({ writtenBy, sentOn, text }, key)], left, unread: 0 };
  }
  const all = [];
  for (const message of messages) {
    all.push(await readMessage(message, known, key));
    // Reading is work for the processor alone; others get their turn between two messages.
    await setImmediate();
  }
  const found = all.filter((message) => message !== null);
  if (found.length === 0 && messages.length > 0) throw new Refusal("unreadable", "This cannot be read as mail.");
  if (found.length === 0)
    throw new Refusal(
      "nobody",
      "No message in it comes from or goes to an address of the candidate’s; nothing was kept.",
    );
  return { bytes, mailbox, pasted: false, messages: found, left, unread: tooLarge + all.length - found.length };
}

type Place = Awaited<ReturnType<typeof placeFor>>;

/** Seals what is the candidate's, unless all of it was read before. */
async function sealed(
  { bytes, mailbox, pasted, ...read }: Read,
  { screeningId, candidate }: Place,
): Promise<ReceivedMail> {
  const keyed = { in: read.messages.map((message) => message.keyed) };
  const known = await db().readMessage.count({ where: { screeningId, keyed } });
  if (known === new Set(keyed.in).size) throw readBefore();
  const file = await ingest({
    bytes: [bytes],
    length: bytes.length,
    accepts: mailbox ? ["application/mbox"] : pasted ? ["text/plain", "message/rfc822"] : ["message/rfc822"],
    dir: evidenceDirectory(),
    candidateKey: candidateKey(candidate),
    companyKey: env().BONAFIDE_COMPANY_KEY,
  });
  return { file, ...read };
}

/** Said where nothing in the mail is new. */
export const readBefore = () => new Refusal("read-before", "All of this was read before; nothing was added.");
