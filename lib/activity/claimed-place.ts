import { placeOfAddress } from "@/lib/matching/place-of-address";
import { timeZoneOf } from "@/lib/matching/time-zones";

type Stated = { source: string; attribute: string; text: string };

/** Whose word on the place counts as the claim, best first: the candidate's own before a document's. */
const order = ["application-form", "json-resume", "resume-document", "profile", "address-document"];

/** The place the candidate claims to live in and its IANA time zone; null where none is stated or its zone cannot be told. */
export function claimedPlace(claims: readonly Stated[]): { place: string; zone: string } | null {
  const own = claims.toSorted((a, b) => rank(a) - rank(b)).filter((claim) => order.includes(claim.source));
  const places = own.filter(({ attribute }) => attribute === "place").map(({ text }) => text);
  const towns = own.filter(({ attribute }) => attribute === "address").map(({ text }) => placeOfAddress(text));
  const place = [...places, ...towns].find(Boolean);
  const zone = place && timeZoneOf(place);
  return zone ? { place: place.split(",")[0] ?? place, zone } : null;
}

const rank = ({ source }: Stated) => order.indexOf(source);
