import { countryOf, hasRegions } from "./places";

/** What the law of a place says about its documents. Not legal advice: somebody who knows the law there has the last word. */
export type Guard = {
  /** The place that issued the document: a country, or one of its regions. */
  place: string;
  /** Which of its documents. */
  documents: readonly string[];
  /** A picture of any side, or only of the side with the machine-readable barcode. */
  what: "document picture" | "licence barcode";
  /** Look at it together and keep what you found, never the picture. */
  effect: "compare but do not keep";
  /** For whoever has the document before them. */
  words: string;
  law: string;
  /** The day somebody last read the law. */
  checked: string;
};

const checked = "2026-11-22";

/** One row for each place whose documents are guarded; a place without a row has none that we know of. */
export const guards: readonly Guard[] = [
  {
    place: "NL",
    documents: ["passport", "identity-card", "driving-licence", "other-identity"],
    what: "document picture",
    effect: "compare but do not keep",
    words:
      "Dutch documents are looked at and not copied while somebody applies: a copy is only made of employees, on starting, and agencies may not copy those of freelancers.",
    law: "AVG (GDPR) art. 5 and 6, UAVG art. 46, and what the Autoriteit Persoonsgegevens says about copies of identity documents",
    checked,
  },
  {
    place: "US-TX",
    documents: ["driving-licence", "identity-card"],
    what: "licence barcode",
    effect: "compare but do not keep",
    words:
      "Texas restricts using and keeping what the barcode of a licence holds, so the side with the barcode is not kept.",
    law: "Texas Transportation Code § 521.126",
    checked,
  },
  {
    place: "US-CA",
    documents: ["driving-licence", "identity-card"],
    what: "licence barcode",
    effect: "compare but do not keep",
    words:
      "California limits for what the barcode of a licence may be read and kept, so the side with the barcode is not kept.",
    law: "California Civil Code § 1798.90.1",
    checked,
  },
];

export type Side = "front" | "back";

/** A document by where it comes from and what it is. */
export type Issued = { issuer: string; document: string };

/** Whether the place is named closely enough: where regions issue licences, the country alone does not say which law holds. */
export const namesItsRegion = ({ issuer, document }: Issued) => !(document === "driving-licence" && hasRegions(issuer));

/** The guard that forbids keeping a picture of this side; null where none does. A file that shows both sides is its back. */
export function guardOf({ issuer, document }: Issued, side: Side): Guard | null {
  const found = guards.find(
    ({ place, documents, what }) =>
      [issuer, countryOf(issuer)].includes(place) &&
      documents.includes(document) &&
      (what === "document picture" || side === "back"),
  );
  return found ?? null;
}
