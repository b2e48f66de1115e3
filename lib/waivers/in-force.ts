type WaiverRow = { kind: string; until: Date | null; decision: string | null };

/** Whether a waiver was granted and its last day, a UTC day, is not over. */
export const inForce = ({ until, decision }: Omit<WaiverRow, "kind">, now: Date) =>
  decision === "granted" && (until === null || until.toISOString().slice(0, 10) >= now.toISOString().slice(0, 10));

/** The kinds of checks that are waived now: they hold no gate, and are no better known for it. */
export const waivedNow = (waivers: WaiverRow[], now: Date) =>
  waivers.filter((waiver) => inForce(waiver, now)).map(({ kind }) => kind);
