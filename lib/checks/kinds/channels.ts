import { z } from "zod";
import { wishesInWords } from "@/lib/channels/became";
import { defineCheck } from "../define-check";

export const channels = defineCheck({
  id: "channels",
  version: 2,
  measures: ["E6"],
  stage: "before-interview",
  title: "Channels",
  task: "Write down which channels are agreed, and every wish to move elsewhere.",
  guidance:
    "Talk that moves to a private messenger leaves nobody able to look back at what was said. A blocked app, a shared computer or plain habit explains most wishes: ask why, and keep the message.",
  evidence: ["correspondence"],
  answers: z.object({
    found: z.enum(["applied", "platform", "agency", "referral", "approached"], { error: "Choose one." }).meta({
      title: "Where was the candidate found?",
      labels: {
        applied: "They applied here",
        platform: "A job or freelance platform",
        agency: "An agency",
        referral: "Somebody recommended them",
        approached: "We wrote to them",
      },
    }),
    foundWhere: z
      .string()
      .trim()
      .max(200, "At most 200 characters.")
      .optional()
      .meta({ title: "Which platform and handle, agency, or person?" }),
    agreed: z
      .string()
      .trim()
      .min(1, "Name at least one.")
      .max(200, "At most 200 characters.")
      .meta({ title: "Which channels are agreed?", description: "“E-mail to the address in the application, Teams.”" }),
  }),
  known({ checks, channelRequests }) {
    const outcome = checks.find(({ kind }) => kind === "channels")?.outcome ?? "could-not-verify";
    return { share: outcome === "could-not-verify" ? 0 : 1, words: wishesInWords(channelRequests) };
  },
  missing({ channelRequests, received = [] }) {
    if (received.length > 0) return "whether a sentence in a message is a wish to move elsewhere";
    return channelRequests.some(({ became }) => became === null) ? "what became of a wish to move elsewhere" : null;
  },
  outcome({ channelRequests }) {
    if (channelRequests.some(({ by, became }) => by !== "us" && became === "moved")) return "concern";
    return channelRequests.some(({ became }) => became === null) ? "could-not-verify" : "clear";
  },
});
