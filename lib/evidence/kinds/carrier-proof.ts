import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, texts } from "../media-types";

export const carrierProof = defineEvidenceKind({
  id: "carrier-proof",
  title: "Proof of delivery",
  help: "What the carrier shows of the parcel: where it was handed over, when, and to whom. It says nothing about another address; that has a proof of its own.",
  accepts: [...documents, ...pictures, ...texts],
});
