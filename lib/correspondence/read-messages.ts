import { createHmac } from "node:crypto";
import { mailOf } from "./mbox";
import { ownWords } from "./own-words";
import { readMail } from "./read-mail";
import { type ReadWish, readWishes } from "./wishes";
import { type Known, type Writer, writerOf } from "./writers";

/** A message in words, before it belongs to a screening. */
export type FoundMessage = {
  /** The same for the same message; without the company key it says nothing. */
  keyed: string;
  writtenBy: Writer;
  sentOn: string | null;
  text: string;
  wishes: ReadWish[];
};

/** Nobody asks more often in one message. */
const most = 10;

/** A mail in words, and the wishes in it; null when it cannot be read as one. What we wrote ourselves is not read for wishes. */
export async function readMessage(message: Uint8Array, known: Known, key: Buffer): Promise<FoundMessage | null> {
  const mail = await readMail(mailOf(message));
  if (!mail) return null;
  const { id, from, sentOn, text } = mail;
  return found({ id: id || `${from} ${sentOn}`, writtenBy: writerOf(from, known), sentOn, text }, key);
}

type Told = Pick<FoundMessage, "writtenBy" | "sentOn" | "text">;

/** The same of a text that was pasted, with what a person said of it. */
export const readPasted = ({ text, ...told }: Told, key: Buffer) =>
  found({ id: `${told.writtenBy} ${told.sentOn}`, ...told, text: ownWords(text) }, key);

function found({ id, ...told }: Told & { id: string }, key: Buffer): FoundMessage {
  const keyed = createHmac("sha256", key)
    .update(`message\0${id}\0${told.text.replace(/\s+/g, " ")}`)
    .digest("hex");
  return { keyed, ...told, wishes: told.writtenBy === "us" ? [] : readWishes(told.text).slice(0, most) };
}
