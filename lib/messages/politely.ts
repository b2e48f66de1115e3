import type { MessageFacts } from "./define-template";

type About = Pick<MessageFacts, "position" | "look">;

/** What a message is about: an application, or the work of somebody who is here already. */
export const matterOf = ({ look }: Pick<About, "look">) => (look ? "your work" : "your application");

/** The sentence that a message begins with. */
export const opening = ({ position, look }: About) =>
  look
    ? `From time to time we look again at what we checked before, also for your work as ${position}.`
    : `Thank you for your application for ${position}.`;

/** A message around its own paragraphs: whom it greets, that nothing is decided, how to answer, and who wrote it. */
export const politely = ({ candidate, sender }: Pick<MessageFacts, "candidate" | "sender">, ...paragraphs: string[]) =>
  [
    `Dear ${candidate},`,
    ...paragraphs,
    `Nothing has been decided. Please answer in your own words to ${sender.email}. If you need more time or another way to answer, tell us.`,
    `Kind regards\n${sender.name}`,
  ].join("\n\n");
