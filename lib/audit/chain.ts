import { createHash, createHmac } from "node:crypto";
import { canonical } from "./canonical";

/** What an entry says, before it is linked. `data` is canonical JSON. */
type Link = { stream: string; number: number; at: Date; actorId: string | null; event: string; data: string };
export type Entry = Link & { previous: string; hash: string };

/** What the first entry of a stream links to: names the stream, so that no chain can be passed off as another's. */
export const origin = (stream: string) => createHash("sha256").update(`bonafide audit stream ${stream}`).digest("hex");

/** The hash of an entry, SHA-256 hexadecimal over its canonical text and the hash of the entry before. */
export const hashOf = (link: Link, previous: string) =>
  createHash("sha256")
    .update(canonical({ ...pick(link), previous }))
    .digest("hex");

const pick = ({ stream, number, at, actorId, event, data }: Link) => ({ stream, number, at, actorId, event, data });

/** Links an entry to the one before it (null: it is the first). */
export function link(entry: Omit<Link, "number">, before: Pick<Entry, "number" | "hash"> | null): Entry {
  const numbered = { ...pick({ ...entry, number: 0 }), number: (before?.number ?? 0) + 1 };
  const previous = before?.hash ?? origin(entry.stream);
  return { ...numbered, previous, hash: hashOf(numbered, previous) };
}

/** Where and why a chain breaks first; null when it is whole. Entries in the order of their numbers, following on `before` where they are not its first. */
export function firstBreak(
  stream: string,
  entries: Entry[],
  before: Pick<Entry, "number" | "hash"> | null = null,
): { number: number; words: string } | null {
  let previous = before?.hash ?? origin(stream);
  for (const [index, entry] of entries.entries()) {
    const number = (before?.number ?? 0) + index + 1;
    if (entry.number !== number) return { number, words: `Entry ${number} is missing.` };
    if (entry.stream !== stream) return { number, words: `Entry ${number} belongs to another stream.` };
    if (entry.previous !== previous) return { number, words: `Entry ${number} does not follow from the entry before.` };
    if (entry.hash !== hashOf(entry, previous))
      return { number, words: `Entry ${number} was changed after it was written.` };
    previous = entry.hash;
  }
  return null;
}

/** What an entry commits to: the content of a recorded row under a salt that can be destroyed with the row. */
export const commitmentTo = (salt: string, content: string) =>
  createHmac("sha256", Buffer.from(salt, "hex")).update(content).digest("hex");
