import { z } from "zod";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { templateIds } from "./templates";
import { ownWords } from "./templates/free";

/** By which way a message reaches the candidate, and the words for it. */
export const ways = { mail: "by mail", copied: "copied into another channel" } as const;

export type Way = keyof typeof ways;

export const sendInput = screeningInput
  .extend({
    template: z.enum(templateIds),
    subject: typed(200).min(1, "Write a subject."),
    body: typed(10_000)
      .min(1, "Write the message.")
      .refine((body) => !body.includes(ownWords), `Put your own words where it says “${ownWords}”`),
    way: z.enum(Object.keys(ways) as [Way, ...Way[]]),
    /** What is then waited for; empty when no answer is needed. */
    wanted: typed(500),
    /** The check that waits for it. */
    kind: z.string().max(80),
  })
  .refine(({ wanted, kind }) => !wanted || kind, { path: ["kind"], error: "Choose the check that waits for it." });

export const messageInput = screeningInput.extend({ messageId: z.uuid() });
