import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

export const portfolio = defineFlatCheck({
  id: "portfolio",
  version: 2,
  measures: ["P3", "E5"],
  stage: "before-interview",
  title: "Portfolio",
  task: "Open every page the candidate names, and write down what is there.",
  guidance:
    "Look for work that carries their name and can be talked about in the interview; a register of domains shows since when a site is there. Work for former employers, a site that moved, changed careers and expired domains explain most thin, new or missing pages: having little to show is no difference, it only lowers what is checked.",
  // Half a year, as sites come and go.
  validDays: 180,
  evidence: ["profile-snapshot", "register-extract", "other"],
  answers: z.object({
    sites: z.enum(["answer", "parked", "gone", "none"], { error: "Choose one." }).meta({
      title: "Do the sites they name answer?",
      labels: {
        answer: "Every one does",
        parked: "One shows a placeholder or is for sale",
        gone: "One is not there any more",
        none: "No page is named",
      },
    }),
    found: z.enum(["work", "thin", "others", "nothing"], { error: "Choose one." }).meta({
      title: "What is there?",
      labels: {
        work: "Pages that show work under their name",
        thin: "Pages that show little",
        others: "Work that carries somebody else’s name",
        nothing: "Nothing to look at",
      },
    }),
    domain: z.enum(["older", "newer", "unknown", "none"], { error: "Choose one." }).meta({
      title: "Is the domain of their own site older than the work shown on it?",
      labels: { older: "Older", newer: "Newer", unknown: "Cannot be told", none: "They have no domain of their own" },
    }),
    seen: z.string().trim().min(1, "Write what you looked at.").max(2000, "At most 2,000 characters.").meta({
      title: "Which pages did you open, and what did you see?",
      description: "One page a line. For a page that is gone: what the candidate says about it.",
    }),
    seenOn: day().meta({ title: "When did you look?" }),
  }),
  result({ sites, found, domain }) {
    if (found === "others") return results.others;
    if (sites !== "answer") return results[sites];
    return found === "work" && domain === "newer" ? results.newer : results[found];
  },
  shows: ({ found }) => (found === "others" ? ["work-of-another"] : []),
});

const results = {
  work: { outcome: "clear", words: "the pages show work under their name" },
  thin: { outcome: "could-not-verify", words: "the pages show little, which is no difference" },
  parked: { outcome: "could-not-verify", words: "a site that was named shows a placeholder" },
  gone: { outcome: "could-not-verify", words: "a page that was named is not there any more" },
  newer: { outcome: "clear", words: "the pages show work under their name, on a domain that is newer than it" },
  nothing: { outcome: "could-not-verify", words: "there was nothing to look at, which is no difference" },
  none: { outcome: "could-not-verify", words: "no page is named, which is no difference" },
  others: { outcome: "concern", words: "work that is shown carries another name" },
} as const;
