import { z } from "zod";
import { tidy } from "@/lib/matching/text";
import { compareWebAddresses } from "@/lib/matching/web-addresses";
import { defineAttribute } from "../define-attribute";

/** A site or profile of the candidate; a profile without an address is kept as "GitHub dan-w". */
export const website = defineAttribute({
  id: "website",
  title: "Web address",
  many: true,
  value: z.string().trim().min(1, "Write the web address.").max(2000, "At most 2,000 characters."),
  anchors: ["json-resume", "resume-document", "application-form"],
  text: tidy,
  compare: compareWebAddresses,
});
