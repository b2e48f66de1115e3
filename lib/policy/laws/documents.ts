import type { DocumentLaw } from "./define-law";

const checked = "2026-11-22";

/** One row for each place whose documents are guarded; a place without a row has none that we know of. */
export const documentLaws: readonly DocumentLaw[] = [
  {
    place: "NL",
    of: "document",
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
    of: "document",
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
    of: "document",
    documents: ["driving-licence", "identity-card"],
    what: "licence barcode",
    effect: "compare but do not keep",
    words:
      "California limits for what the barcode of a licence may be read and kept, so the side with the barcode is not kept.",
    law: "California Civil Code § 1798.90.1",
    checked,
  },
];
