import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

export const channels = defineFlatCheck({
  id: "channels",
  version: 1,
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
    asked: z.enum(["nobody", "us", "candidate", "agency"], { error: "Choose one." }).meta({
      title: "Who asked to move to another channel?",
      labels: { nobody: "Nobody did", us: "We did", candidate: "The candidate", agency: "The agency" },
    }),
    askedOn: day().optional().meta({ title: "When was that?" }),
    askedFor: z
      .string()
      .trim()
      .max(2000, "At most 2,000 characters.")
      .optional()
      .meta({ title: "To what, and in which words?", description: "Each wish on a line, if there were several." }),
    since: z
      .enum(["stayed", "agreed", "moved"])
      .optional()
      .meta({
        title: "What became of it?",
        labels: {
          stayed: "The agreed channels were kept",
          agreed: "We agreed to the new one and know why",
          moved: "They insist, or write elsewhere all the same",
        },
      }),
  }),
  result({ asked, askedFor, since }) {
    if (asked === "nobody" && (askedFor || since))
      return { outcome: "could-not-verify", words: "nobody asked to move elsewhere, and yet a wish is written down" };
    if (asked === "nobody") return { outcome: "clear", words: "nobody asked to move elsewhere" };
    if (asked === "us") return { outcome: "clear", words: "we asked to move elsewhere ourselves" };
    if (since === "stayed")
      return { outcome: "clear", words: "asked to move elsewhere, the agreed channels were kept" };
    if (since === "agreed") return { outcome: "clear", words: "moved to another channel with our agreement" };
    if (since === "moved") return { outcome: "concern", words: "does not keep to the agreed channels" };
    return { outcome: "could-not-verify", words: "asked to move elsewhere, and it is not known what became of it" };
  },
});
