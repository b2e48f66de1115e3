import { z } from "zod";
import { inOrder, spanText } from "@/lib/sources/attributes/span";
import { compareJobs, work } from "@/lib/sources/attributes/work";
import { asSaid, defineAsked, saidMonth, saidText } from "../define-asked";
import { byRecords } from "./by-records";

/** A job, put to the employer. */
export const job = defineAsked({
  ...byRecords,
  check: "employment",
  attribute: work,
  facts: "jobs",
  one: "job",
  many: "jobs",
  said: z.object({ title: saidText, start: saidMonth, end: saidMonth }).refine(...inOrder),
  fields: {
    title: { label: "Title they gave" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true },
  },
  line: ({ title, ...span }) => [title, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said) => compareJobs(claimed, asSaid(claimed, said)),
  head: ({ employer, title, ...span }) => ({
    name: employer,
    detail: [title, spanText(span)].filter(Boolean).join(", "),
  }),
  organisation: ({ employer }) => employer,
  given: ({ contact }) => contact,
});
