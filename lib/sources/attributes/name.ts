import { z } from "zod";
import { compareNames } from "@/lib/matching/names";
import { tidy } from "@/lib/matching/text";
import { defineAttribute } from "../define-attribute";

export const name = defineAttribute({
  id: "name",
  title: "Name",
  value: z
    .string()
    .trim()
    .min(1, "Write the name.")
    .max(300, "At most 300 characters.")
    // Signs that nobody sees, as a file may have them, are no name.
    .refine((text) => text === "" || tidy(text) !== "", "Write the name."),
  anchors: [
    "identity-document",
    "address-document",
    "application-form",
    "json-resume",
    "resume-document",
    "staff-list",
  ],
  text: tidy,
  compare: compareNames,
});
