import type { MessageFacts } from "./define-template";

/** A message around its own paragraphs: whom it greets, that nothing is decided, how to answer, and who wrote it. */
export const politely = ({ candidate, sender }: Pick<MessageFacts, "candidate" | "sender">, ...paragraphs: string[]) =>
  [
    `Dear ${candidate},`,
    ...paragraphs,
    `Nothing has been decided. Please answer in your own words to ${sender.email}. If you need more time or another way to answer, tell us.`,
    `Kind regards\n${sender.name}`,
  ].join("\n\n");
