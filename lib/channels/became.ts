/** Who may ask to go on elsewhere. */
export const askers = { candidate: "The candidate", agency: "The agency", us: "We did" } as const;

export type Asker = keyof typeof askers;

/** An asker in the middle of a sentence. */
export const askerWords = (id: string) => (id === "us" ? "us" : `the ${id}`);

/** What may become of such a wish. */
export const outcomes = {
  stayed: "The agreed channels were kept",
  agreed: "We agreed to the new one and know why",
  moved: "They insist, or write elsewhere all the same",
} as const;

export type Became = keyof typeof outcomes;

/** A wish that holds, as the check reads it. */
export type Wish = { by: Asker; became: Became | null };

/** What the wishes come to in words without any value: whoever decides reads them. */
export function wishesInWords(wishes: Wish[]): string {
  const theirs = wishes.filter(({ by }) => by !== "us");
  if (wishes.length === 0) return "no wish to move elsewhere is written down";
  if (theirs.some(({ became }) => became === "moved")) return "does not keep to the agreed channels";
  if (wishes.some(({ became }) => became === null))
    return "asked to move elsewhere, and it is not known what became of it";
  if (theirs.length === 0) return "we asked to move elsewhere ourselves";
  if (theirs.some(({ became }) => became === "agreed")) return "moved to another channel with our agreement";
  return "asked to move elsewhere, the agreed channels were kept";
}
