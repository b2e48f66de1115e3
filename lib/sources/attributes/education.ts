import { z } from "zod";
import { compareSpans } from "@/lib/matching/dates";
import { compareDegrees } from "@/lib/matching/degrees";
import { compareOrganisations } from "@/lib/matching/organisations";
import { tidy } from "@/lib/matching/text";
import { compareTitles } from "@/lib/matching/titles";
import { together, type Verdict } from "@/lib/matching/verdict";
import { defineAttribute } from "../define-attribute";
import { inOrder, isHistory, spanText, statedSpan } from "./span";

const value = z
  .strictObject({
    institution: z.string().trim().min(1, "Write the institution's name.").max(300, "At most 300 characters."),
    area: z.string().trim().max(300, "At most 300 characters.").nullable(),
    studyType: z.string().trim().max(300, "At most 300 characters.").nullable(),
    ...statedSpan,
  })
  .refine(...inOrder);

/** One course of study as a source states it; never the country of the school. */
export type Education = z.infer<typeof value>;

const sameInstitution = (a: Education, b: Education) => compareOrganisations(a.institution, b.institution);

export const education = defineAttribute({
  id: "education",
  title: "Education",
  many: true,
  whole: isHistory,
  value,
  anchors: ["json-resume", "resume-document", "application-form"],
  text: (study) => tidy([study.studyType, study.area, study.institution, spanText(study)].filter(Boolean).join(", ")),
  compare: compareStudies,
  counterpart: (a, b) => sameInstitution(a, b).verdict !== "different",
});

/** The verdict on two accounts of one course of study; what only one side states says nothing. */
export function compareStudies(a: Education, b: Education): Verdict {
  const areas = a.area && b.area ? [compareTitles(a.area, b.area, "subjects")] : [];
  const degrees = a.studyType && b.studyType ? [compareDegrees(a.studyType, b.studyType)] : [];
  return together([sameInstitution(a, b), ...areas, ...degrees, compareSpans(a, b)]);
}
