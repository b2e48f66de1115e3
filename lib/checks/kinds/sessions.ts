import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

// What is known of it is its answer alone, and never how many sessions there are or of which kind: otherwise whoever uses a VPN,
// whose sessions are read by no rule, would have less checked than others.
export const sessions = defineFlatCheck({
  id: "sessions",
  version: 1,
  measures: ["P5"],
  stage: "before-access",
  title: "How they connect",
  task: "Look at when and over which kind of network they were connected to your portal and meetings, and whether the clock of their device agrees with the place claimed.",
  guidance:
    "Ask whoever runs the portal or the meetings for the log of this person alone, and tell the candidate first. A journey, a work computer set to the head office, a shared flat and a company’s cloud desktop explain most of what differs: ask, and write down what they say. A VPN for privacy says nothing and weighs nothing.",
  evidence: ["correspondence", "other"],
  consents: ["sessions"],
  answers: z.object({
    fits: z.enum(["fits", "explained", "open", "not-seen"], { error: "Choose one." }).meta({
      title: "Does it fit what the candidate told you?",
      labels: {
        fits: "Yes, nothing of it needs a word",
        explained: "Something differs, and the candidate explains it",
        open: "Something differs, and it is not explained yet",
        "not-seen": "There is no session to look at",
      },
    }),
    said: z.string().trim().max(2000, "At most 2,000 characters.").optional().meta({
      title: "What did you ask, and what did they say?",
      description: "Never an address, and no guess at where somebody is.",
    }),
    lookedOn: day().meta({ title: "When did you look at this?" }),
  }),
  result({ fits, said }) {
    if (fits === "open") return { outcome: "concern", words: "how they connect differs, and is not explained" };
    if (fits === "not-seen") return { outcome: "could-not-verify", words: "there was no session to look at" };
    if (fits === "fits") return { outcome: "clear", words: "how they connect fits what they told us" };
    if (!said) return { outcome: "could-not-verify", words: "not said what explains how they connect" };
    return { outcome: "clear", words: "how they connect differs, and they explained it" };
  },
});
