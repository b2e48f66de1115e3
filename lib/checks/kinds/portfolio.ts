import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

export const portfolio = defineFlatCheck({
  id: "portfolio",
  version: 1,
  measures: ["P3", "E5"],
  stage: "before-interview",
  title: "Portfolio",
  task: "Open every page the candidate names, and write down what is there.",
  guidance:
    "Look for work that carries their name and can be talked about in the interview. Work for former employers, changed careers and expired domains explain most thin or missing pages: having little to show is no difference, it only lowers what is checked.",
  // Half a year, as sites come and go.
  validDays: 180,
  evidence: ["other"],
  answers: z.object({
    found: z.enum(["work", "thin", "gone", "none", "others"], { error: "Choose one." }).meta({
      title: "What is there?",
      labels: {
        work: "Pages that show work under their name",
        thin: "Pages that show little",
        gone: "A page that is not there any more",
        none: "No page is named",
        others: "Work that carries somebody else’s name",
      },
    }),
    seen: z.string().trim().min(1, "Write what you looked at.").max(2000, "At most 2,000 characters.").meta({
      title: "Which pages did you open, and what did you see?",
      description: "One page a line. For a page that is gone: what the candidate says about it.",
    }),
    seenOn: day().meta({ title: "When did you look?" }),
  }),
  result: ({ found }) => results[found],
});

const results = {
  work: { outcome: "clear", words: "the pages show work under their name" },
  thin: { outcome: "could-not-verify", words: "the pages show little, which is no difference" },
  gone: { outcome: "could-not-verify", words: "a page that was named is not there any more" },
  none: { outcome: "could-not-verify", words: "no page is named, which is no difference" },
  others: { outcome: "concern", words: "work that is shown carries another name" },
} as const;
