import { z } from "zod";
import { compareSpans } from "@/lib/matching/dates";
import { compareOrganisations } from "@/lib/matching/organisations";
import { tidy } from "@/lib/matching/text";
import { compareTitles } from "@/lib/matching/titles";
import { together, type Verdict } from "@/lib/matching/verdict";
import { defineAttribute } from "../define-attribute";
import { inOrder, isHistory, spanText, statedSpan } from "./span";

/** A contact that the candidate supplied: known so that no verification is answered through it. */
export const suppliedContact = z.strictObject({
  name: z.string().trim().max(300).optional(),
  email: z.string().trim().max(254).optional(),
  phone: z.string().trim().max(100).optional(),
  web: z.string().trim().max(2000).optional(),
});

const value = z
  .strictObject({
    employer: z.string().trim().min(1, "Write the employer's name.").max(300, "At most 300 characters."),
    title: z.string().trim().max(300, "At most 300 characters.").nullable(),
    ...statedSpan,
    contact: suppliedContact.nullable(),
  })
  .refine(...inOrder);

/** One job as a source states it. */
export type Work = z.infer<typeof value>;

const sameEmployer = (a: Work, b: Work) => compareOrganisations(a.employer, b.employer);

export const work = defineAttribute({
  id: "work",
  title: "Work",
  many: true,
  whole: isHistory,
  value,
  anchors: ["json-resume", "resume-document", "application-form"],
  text: (job) => tidy([job.title, job.employer, spanText(job)].filter(Boolean).join(", ")),
  compare: compareJobs,
  counterpart: (a, b) => sameEmployer(a, b).verdict !== "different",
});

/** The verdict on two accounts of one job: employer, title and dates; a title only one side states says nothing. */
export function compareJobs(a: Work, b: Work): Verdict {
  const titles = a.title && b.title ? [compareTitles(a.title, b.title)] : [];
  return together([sameEmployer(a, b), ...titles, compareSpans(a, b)]);
}
