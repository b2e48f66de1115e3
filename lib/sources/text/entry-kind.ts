import type { SpanIn } from "./span-in";

/** What the heading of an entry says: a title or a degree (null where it names none), with its subject, and an employer or a school. */
export type Heading = { what: string | null; where: string; area?: string | null };

/** How a kind of entry is read: its dates, and what the parts of its heading say; null when they cannot be told apart. */
export type EntryKind = {
  date(text: string): SpanIn | null;
  heading(parts: string[], above: string | null): Heading | null;
  /** Whether a part is a title or a degree by its words. */
  isWhat(part: string): boolean;
  /** Whether a part is an employer or a school by its words. */
  isWhere(part: string): boolean;
  /** Whether words bear out what the order of others says: for one of the two, and against none. */
  isBorneOut(what: string, where: string): boolean;
  /** What the parts say where it is known which of them is what. */
  headingOf(what: string, where: string, parts: string[]): Heading;
  claim(heading: Heading): object;
  unclear: string;
};
