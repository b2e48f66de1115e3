import type { Attribute } from "@/lib/sources/define-attribute";
import { anchorOf, type StatingSource } from "@/lib/sources/matrix";

/**
 * The claims of an attribute that are put to somebody, with the kind of their source: all that the source it is compared with
 * states; where sources are not compared (people named as references) what any of them states, each once, as first named.
 */
export function claimsToAsk(attribute: Attribute, sources: readonly StatingSource[]) {
  const stating =
    attribute.anchors.length > 0 ? [anchorOf(attribute, sources)].flatMap((anchor) => anchor ?? []) : sources;
  const claims = stating.flatMap(({ kind, claims }) =>
    claims.filter((claim) => claim.attribute === attribute.id).map((claim) => ({ ...claim, source: kind })),
  );
  if (attribute.anchors.length > 0) return claims;
  return claims.filter(
    (claim, at) => !claims.slice(0, at).some((earlier) => attribute.counterpart(earlier.value, claim.value)),
  );
}
