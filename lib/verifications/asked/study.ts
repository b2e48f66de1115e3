import { z } from "zod";
import { compareStudies, education } from "@/lib/sources/attributes/education";
import { inOrder, spanText } from "@/lib/sources/attributes/span";
import { asSaid, defineAsked, saidMonth, saidText } from "../define-asked";
import { byRecords } from "./by-records";

/** A course of study, put to the institution. */
export const study = defineAsked({
  ...byRecords,
  check: "education",
  attribute: education,
  facts: "studies",
  one: "course of study",
  many: "courses of study",
  said: z.object({ studyType: saidText, area: saidText, start: saidMonth, end: saidMonth }).refine(...inOrder),
  fields: {
    studyType: { label: "Degree they gave" },
    area: { label: "Subject they gave" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true },
  },
  line: ({ studyType, area, ...span }) => [studyType, area, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said) => compareStudies(claimed, asSaid(claimed, said)),
  head: ({ institution, studyType, area, ...span }) => ({
    name: institution,
    detail: [studyType, area, spanText(span)].filter(Boolean).join(", "),
  }),
  organisation: ({ institution }) => institution,
  given: () => null,
});
