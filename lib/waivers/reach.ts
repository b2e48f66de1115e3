import { type Gate, gate, hiringGates } from "@/lib/policy/stages";

const order: readonly string[] = hiringGates;

/** The gates up to which a check that holds this gate can be waived; up to the last of hiring is the whole check. */
export const gatesToReach = (own: Gate): Gate[] => {
  const from = order.indexOf(own);
  return from < 0 ? [] : hiringGates.slice(from, -1);
};

/** How far a waiver reaches, in words. */
export function reachWords(upTo: string | null) {
  if (upTo === null) return "for every gate";
  const next = hiringGates[order.indexOf(upTo) + 1];
  return `up to the ${gate(upTo).title}${next ? `, and done before the ${gate(next).title} opens` : ""}`;
}
