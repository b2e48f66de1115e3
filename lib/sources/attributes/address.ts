import { z } from "zod";
import { compareAddresses } from "@/lib/matching/addresses";
import { tidy } from "@/lib/matching/text";
import { defineAttribute } from "../define-attribute";

/** A full postal address, down to the door; a town alone is a place. */
export const address = defineAttribute({
  id: "address",
  title: "Address",
  value: z.string().trim().min(1, "Write the address.").max(500, "At most 500 characters."),
  anchors: ["address-document", "application-form", "json-resume", "resume-document"],
  text: (value) => tidy(value.replace(/\s*,?[\r\n]+\s*/g, ", ")),
  compare: compareAddresses,
});
