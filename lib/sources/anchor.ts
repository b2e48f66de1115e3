import { attribute } from "./attributes";

/** Which of the sources an attribute is compared with: the first of its anchors that states it; null when none does. */
export function anchorOf(attributeId: string, claims: { attribute: string; source: string }[]): string | null {
  const stating = new Set(claims.filter((claim) => claim.attribute === attributeId).map(({ source }) => source));
  return attribute(attributeId).anchors.find((source) => stating.has(source)) ?? null;
}

/** The jobs to ask about: those that the anchor for work claims. */
export function anchorJobs<Claim extends { attribute: string; source: string }>(claims: Claim[]): Claim[] {
  const anchor = anchorOf("work", claims);
  return claims.filter((claim) => claim.attribute === "work" && claim.source === anchor);
}
