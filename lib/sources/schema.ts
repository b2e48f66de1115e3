import { z } from "zod";
import { clientsInput, jobInput, readFields, screeningInput, studyInput, unless } from "@/lib/screenings/schema";
import { address } from "./attributes/address";
import { email } from "./attributes/email";
import { name } from "./attributes/name";
import { phone } from "./attributes/phone";
import { place } from "./attributes/place";
import { website } from "./attributes/website";
import { addressDocument } from "./kinds/address-document";
import { identityDocument } from "./kinds/identity-document";
import { profile } from "./kinds/profile";
import { shippingRequest } from "./kinds/shipping-request";

const evidenceId = z.uuid().optional();

/** A document as it is typed in; its picture is on the server by then. */
const documentInput = screeningInput.extend({ name: name.value, evidenceId, backId: z.uuid().optional() });

export const addressDocumentInput = documentInput.extend({
  source: z.literal("address-document"),
  address: address.value,
  details: addressDocument.details,
});

export const identityDocumentInput = documentInput.extend({
  source: z.literal("identity-document"),
  details: identityDocument.details,
  /** Kept as a keyed fingerprint alone. */
  number: z.string().trim().max(60, "At most 60 characters.").optional(),
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

/** The address as it is held to everywhere; what is said of one that is none fits every site. */
const pageDetails = profile.details.safeExtend({
  address: z
    .string()
    .trim()
    .refine(
      (text) => profile.details.shape.address.safeParse(text).success,
      "Copy the page’s address from your browser: example.com/dana-lee.",
    ),
});

/** What a profile states, as far as it does: a page that shows a handle and no name states no name. */
export const profileInput = screeningInput.extend({
  details: pageDetails,
  name: unless(name.value),
  place: unless(place.value),
  email: unless(email.value),
  phone: unless(phone.value),
  website: unless(website.value),
  work: z.array(jobInput).max(40, "At most 40 jobs."),
  education: z.array(studyInput).max(20, "At most 20 entries."),
  clients: clientsInput,
  ...readFields,
  evidenceId,
});
