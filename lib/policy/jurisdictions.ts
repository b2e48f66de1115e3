import type { DocumentLaw } from "./laws/define-law";
import { documentLaws } from "./laws/documents";
import { countryOf, hasRegions } from "./places";

export type Side = "front" | "back";

/** A document by where it comes from and what it is. */
export type Issued = { issuer: string; document: string };

/** Whether the place is named closely enough: where regions issue licences, the country alone does not say which law holds. */
export const namesItsRegion = ({ issuer, document }: Issued) => !(document === "driving-licence" && hasRegions(issuer));

/** The law that forbids keeping a picture of this side; null where none does. A file that shows both sides is its back. */
export function guardOf({ issuer, document }: Issued, side: Side): DocumentLaw | null {
  const found = documentLaws.find(
    ({ place, documents, what }) =>
      [issuer, countryOf(issuer)].includes(place) &&
      documents.includes(document) &&
      (what === "document picture" || side === "back"),
  );
  return found ?? null;
}
