import type { Actor } from "@/lib/auth/actor";

type Proposal = {
  proposedById: string;
  /** Roles that the policy of the screening lets grant waivers. */
  waivedBy: string[];
  /** Who attested having seen the candidate with their document. */
  attestedBy: string[];
};

/** Why somebody does not decide about a waiver, in a sentence; null when they may. */
export function whyNotDecideWaiver(actor: Pick<Actor, "id" | "role">, proposal: Proposal) {
  const { proposedById, waivedBy, attestedBy } = proposal;
  if (!waivedBy.includes(actor.role))
    return { code: "not-allowed", message: "The policy of this screening has somebody else decide about waivers." };
  if (proposedById === actor.id)
    return { code: "second-person", message: "Somebody else decides about what you proposed." };
  if (attestedBy.includes(actor.id))
    return {
      code: "attested-identity",
      message: "You attested having seen this person, so somebody else decides about what is left out.",
    };
  return null;
}
