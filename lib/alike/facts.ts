import { z } from "zod";
import { manyOthers } from "./kinds";

const others = (what: string) =>
  z
    .number()
    .int()
    .min(0)
    .nullable()
    .describe(`Other candidates with ${what}, ${manyOthers} for as many or more; null while none was given.`);

/** How many other candidates gave the same; the same person's other screenings are no other candidate. */
export const shared = z.strictObject({
  email: others("the same mailbox"),
  phone: others("the same phone number"),
  profile: others("the same profile or site"),
  address: others("the same address on a document or for equipment; a protected one is never compared"),
  equipment: others("the address to which equipment would go, where no document of this candidate shows it").optional(),
  file: others("the very same file, other than a picture of an identity document"),
  picture: others("the same picture of an identity document, smaller or saved again included"),
});

/** How often somebody applied who can be reached in the same way or has the same profile. */
export const applications = z
  .strictObject({
    people: z.number().int().min(1).describe("Different names of those who applied."),
    positions: z.number().int().min(1).describe("Different positions they applied for."),
    days: z.number().int().min(0).max(30).describe("Days from the first of the applications to this one."),
    most: z.number().int().min(1).describe("Applications that share the identifier, this one among them."),
  })
  .describe(
    "The most applications under one e-mail address, phone number or profile in the 30 days up to this application; left out while none of them is known.",
  );

/** For how many others somebody speaks whom this candidate named. */
export const refereeSharedWith = z
  .number()
  .int()
  .min(0)
  .describe(
    `Other candidates who named the same person as a reference within 180 days, the most for one of them, ${manyOthers} for as many or more; left out while nobody can be told by a contact or an employer.`,
  );
