import { z } from "zod";
import { comparePlaces } from "@/lib/matching/places";
import { tidy } from "@/lib/matching/text";
import { defineAttribute } from "../define-attribute";

/** Where the candidate lives, as a town: "Denver, Colorado". */
export const place = defineAttribute({
  id: "place",
  title: "Place",
  value: z.string().trim().min(1, "Write the town.").max(300, "At most 300 characters."),
  anchors: ["address-document", "application-form", "json-resume", "resume-document"],
  text: tidy,
  compare: comparePlaces,
});
