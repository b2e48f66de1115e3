import { z } from "zod";
import { compareEmails, readEmail } from "@/lib/matching/emails";
import { tidy } from "@/lib/matching/text";
import { defineAttribute } from "../define-attribute";

export const email = defineAttribute({
  id: "email",
  title: "E-mail",
  many: true,
  oneEach: true,
  value: z
    .string()
    .trim()
    .max(254, "At most 254 characters.")
    .refine((text) => readEmail(text) !== null, "Write one e-mail address, such as dana@example.com."),
  anchors: ["json-resume", "resume-document", "application-form", "staff-list"],
  text: tidy,
  compare: compareEmails,
});
