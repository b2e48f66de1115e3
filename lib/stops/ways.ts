/** How a letter can reach the candidate. */
export const ways = {
  mail: { title: "By mail from here", said: "sent by mail", enclosures: false },
  "own-mailbox": { title: "From another mailbox", said: "sent from another mailbox", enclosures: true },
  post: { title: "By post", said: "sent by post", enclosures: true },
  "by-hand": { title: "By hand", said: "handed over", enclosures: true },
} as const;

export type Way = keyof typeof ways;

/** How a letter was given, in words; a way that only another version knows is "given". */
export const wayWords = (way: string) => (Object.hasOwn(ways, way) ? ways[way as Way].said : "given");
