import { z } from "zod";
import { screeningInput } from "@/lib/screenings/schema";
import { address } from "./attributes/address";
import { name } from "./attributes/name";
import { addressDocument } from "./kinds/address-document";
import { identityDocument } from "./kinds/identity-document";
import { shippingRequest } from "./kinds/shipping-request";

const evidenceId = z.uuid().optional();

export const addressDocumentInput = screeningInput.extend({
  source: z.literal("address-document"),
  name: name.value,
  address: address.value,
  details: addressDocument.details,
  evidenceId,
});

export const identityDocumentInput = screeningInput.extend({
  source: z.literal("identity-document"),
  name: name.value,
  details: identityDocument.details,
  evidenceId,
});

export const shippingRequestInput = screeningInput.extend({
  source: z.literal("shipping-request"),
  address: address.value,
  details: shippingRequest.details,
});

/** What somebody reads off a document or a message, by the kind of source. */
export const stateInput = z.discriminatedUnion("source", [
  addressDocumentInput,
  identityDocumentInput,
  shippingRequestInput,
]);
