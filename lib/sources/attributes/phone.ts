import { z } from "zod";
import { comparePhones } from "@/lib/matching/phones";
import { tidy } from "@/lib/matching/text";
import { defineAttribute } from "../define-attribute";

export const phone = defineAttribute({
  id: "phone",
  title: "Phone",
  many: true,
  oneEach: true,
  value: z
    .string()
    .trim()
    .max(100, "At most 100 characters.")
    .refine((text) => text.replace(/\D/g, "").length >= 5, "Write a phone number, best with its country code."),
  anchors: ["json-resume", "resume-document", "application-form"],
  text: tidy,
  compare: comparePhones,
});
