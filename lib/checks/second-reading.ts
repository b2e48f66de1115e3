import type { Facts } from "@/lib/risk/facts";
import type { Outcome } from "./define-check";

type Read = Pick<Facts, "documents" | "expiredDocuments" | "confirmations">;

/**
 * A document that one person types in and another reads: what is known of it, what is missing, and the outcome that follows. One
 * that had expired when it was read proves nothing against the candidate, and does not verify them either.
 */
export function secondReading(source: Facts["documents"][number], what: string) {
  const answers = ({ confirmations }: Read) =>
    confirmations.filter((confirmation) => confirmation.source === source).map(({ answer }) => answer);
  return {
    known(facts: Read) {
      const said = answers(facts);
      if (!facts.documents.includes(source)) return { share: 0, words: `${what} is missing` };
      if (said.includes("differs")) return { share: 1, words: "two people read it differently" };
      const expired = facts.expiredDocuments.includes(source);
      const newer = expired ? "; it had expired, so a newer document is needed" : "";
      if (said.length === 0) return { share: 0.5, words: `typed in, not read by a second person${newer}` };
      return { share: expired ? 0.5 : 1, words: `confirmed by two people${newer}` };
    },
    missing(facts: Read) {
      if (!facts.documents.includes(source)) return what;
      return answers(facts).length === 0 ? "a second person who reads it" : null;
    },
    outcome(facts: Read): Outcome | null {
      const said = answers(facts);
      if (!facts.documents.includes(source) || said.length === 0) return null;
      if (said.includes("differs")) return "concern";
      return facts.expiredDocuments.includes(source) ? "could-not-verify" : "clear";
    },
  };
}
