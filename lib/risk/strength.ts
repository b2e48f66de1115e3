import { answerState } from "@/lib/verifications/answer-state";
import type { FactJob, Facts } from "./facts";
import { answersThatCount } from "./seen-live";

/**
 * What kind of evidence stands behind what is known. The words are those of NIST SP 800-63A-4, "Evidence Strength Requirements"; there
 * they grade identity documents by who issued them and how they can be validated. Here they are used in a sense of our own, for any
 * check, by how many independent people or places stand behind it: "fair" is one person's word, or a document that one person typed in;
 * "strong" is a second person who read it, an institution that was asked through a contact we found, or somebody who saw the person
 * live; "superior" is two such kinds together. It claims no identity assurance level.
 */
export const strengths = ["fair", "strong", "superior"] as const;

export type Strength = (typeof strengths)[number];

/** A strength in words, for people. */
export const strengthWords: Record<Strength, string> = {
  fair: "Fair: one person’s word, or a document that one person typed in",
  strong: "Strong: read by a second person, answered by an institution, or seen live",
  superior: "Superior: two independent kinds of evidence together",
};

/**
 * How much of a check counts as known before a person has completed it, at most. Completing makes it whole whatever the strength: what a
 * check can have beyond one person's word it asks for itself before it can be completed as clear (the second reading, the answers, both
 * who saw the person), and what it cannot have, as an agreement on channels, nobody should be asked to prove. So better evidence never
 * lowers what is checked, and completing never does.
 */
export const mostBefore: Record<Strength, number> = { fair: 0.7, strong: 0.8, superior: 0.9 };

type Grade = (facts: Facts) => Strength;

/** Two independent things are superior, one is strong, none is fair. */
const grade = (...independent: boolean[]): Strength =>
  strengths[Math.min(2, independent.filter(Boolean).length)] ?? "fair";

const readByTwo = ({ confirmations }: Facts, document: string) =>
  confirmations.some(({ source }) => source === document);

/** How many people saw the candidate live, and are sure whether it is the person on the document. */
const sure = (facts: Facts) => answersThatCount(facts).filter(({ answer }) => answer !== "not-sure").length;

/** The carrier shows that something arrived where it was to go. */
const arrived = ({ shipments = [] }: Facts) =>
  shipments.some(({ state, toAgreed, proof }) => state === "delivered" && toAgreed === true && proof);

const answered = (claims: FactJob[]) =>
  grade(claims.some((claim) => ["confirmed", "not-confirmed", "unclear"].includes(answerState(claim))));

/** What stands behind each check, where it can be more than one person's word. */
const grades: Record<string, Grade> = {
  "identity-document": (facts) => grade(readByTwo(facts, "identity-document"), sure(facts) >= 2),
  "address-document": (facts) => grade(readByTwo(facts, "address-document"), arrived(facts)),
  "shipping-address": (facts) => grade(readByTwo(facts, "address-document"), arrived(facts)),
  "video-interview": (facts) => grade(sure(facts) >= 1, sure(facts) >= 2),
  employment: ({ jobs }) => answered(jobs),
  education: ({ studies }) => answered(studies),
  clients: ({ clients }) => answered(clients),
  references: ({ references }) => answered(references),
  "payment-details": ({ payment }) =>
    grade(payment?.released === true, payment?.holder === "same" || payment?.holder === "likely"),
  "biometric-log-in": ({ passkey }) => grade(passkey?.enrolled === true, passkey?.later.includes("same-key") === true),
  "equipment-sent": (facts) =>
    grade(arrived(facts), facts.shipments?.some(({ readBack }) => readBack.includes("agrees")) === true),
  // An agency or a laboratory said it.
  "background-report": () => "strong",
  "drug-test": () => "strong",
};

/** The strength of what is known of a check, or of having seen the person live (null); null while nothing is known. */
export function strengthOf(kind: string | null, share: number, facts: Facts): Strength | null {
  if (share === 0) return null;
  const seen = facts.attestations.filter(({ answer }) => answer !== "not-sure").length;
  if (kind === null) return grade(seen >= 1, seen >= 2);
  return grades[kind]?.(facts) ?? "fair";
}
