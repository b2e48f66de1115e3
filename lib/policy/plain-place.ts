import { addressParts } from "@/lib/matching/address-parts";
import { addressTokens } from "@/lib/matching/address-reader";
import { hasRegions, isPlace } from "./places";

/** Postcodes that only one country writes so. */
const writtenIn: [country: string, RegExp][] = [
  ["GB", /^[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}$/i],
  ["CA", /^[a-z]\d[a-z]\s?\d[a-z]\d$/i],
];

/** The place of an address as a code, where it says its country plainly; empty where somebody has to look. */
export function plainPlace(address: string): string {
  const { country, region, postcode } = addressParts(addressTokens(address));
  const byPostcode = writtenIn.find(([, pattern]) => postcode && pattern.test(postcode))?.[0] ?? null;
  // "Denver, CO 80202": a state before a ZIP code.
  const byState = region && isPlace(`US-${region}`) && postcode && /^\d{5}/.test(postcode) ? "US" : null;
  const land = country ?? byPostcode ?? byState;
  if (!land || !isPlace(land)) return "";
  const closer = region && hasRegions(land) ? `${land}-${region}` : land;
  return isPlace(closer) ? closer : land;
}
