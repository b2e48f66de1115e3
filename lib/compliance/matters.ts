/** What waits for compliance, in the order of its tabs: what one sees in the list, and what one does. */
export const matters = {
  letter: {
    title: "Proposals to stop",
    words: "Read the proposal, then give the candidate the letter or set it aside",
  },
  unsent: { title: "Letters not sent", words: "The mail with the letter did not go out: give the letter another way" },
  answer: { title: "Answers to read", words: "Read the candidate’s answer" },
  final: { title: "Final steps", words: "The time to answer is over: take the final step" },
  late: { title: "After the final step", words: "The candidate answered after the final step: read it" },
  waiver: { title: "Waivers", words: "Grant or refuse a waiver" },
  early: { title: "Early openings", words: "Grant or refuse to open a gate before its checks are done" },
  deviation: { title: "Deviations", words: "Grant or refuse a deviation from the policy" },
  settlement: { title: "Differences", words: "Settle, confirm or return" },
  payment: { title: "Payment details", words: "Release or refuse where pay would go" },
  reading: { title: "Second readings", words: "Read a document as the second person" },
  unassessed: {
    title: "Not assessed",
    words: "It could not be assessed: ask an administrator why; no gate of it opens until it can be",
  },
  look: { title: "To look at", words: "Look at the open differences" },
} as const;

/** Of an answer, where everybody in compliance has worked on the file. */
export const nobodyLeftToRead =
  "Nobody in compliance is left to read the answer: ask an administrator to invite somebody";

export type MatterKind = keyof typeof matters;

export const matterKinds = Object.keys(matters) as [MatterKind, ...MatterKind[]];

/** Where a matter is dealt with; `about` is the check of a waiver or a reading, or a gate. */
export function matterHref({ kind, screeningId, about }: { kind: MatterKind; screeningId: string; about: string }) {
  const screening = `/screenings/${screeningId}`;
  if (kind === "waiver" || kind === "reading") return `${screening}/checks/${about}`;
  if (kind === "payment") return `${screening}/checks/payment-details`;
  return ["settlement", "look", "unassessed", "early", "deviation"].includes(kind) ? screening : `${screening}/stop`;
}
