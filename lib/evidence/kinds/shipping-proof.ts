import { defineEvidenceKind } from "../define-evidence-kind";
import { documents, pictures, texts } from "../media-types";

export const shippingProof = defineEvidenceKind({
  id: "shipping-proof",
  title: "Proof for another address",
  help: "Further proof when equipment goes to another address than the documented one: a recent lease, a confirmation of the move, or the letter of a parcel service about a locker.",
  ofOnePerson: true,
  accepts: [...documents, ...pictures, ...texts],
});
