import { z } from "zod";
import { isPlace } from "@/lib/policy/places";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { name } from "@/lib/sources/attributes/name";
import { readAccount } from "./account";
import { payWayIds } from "./ways";

/** Payment details as a candidate states them, typed in; the account is checked as far as digits can be. */
export const paymentInput = screeningInput
  .extend({
    /** The details that were shown, and that these take the place of; empty where there were none. */
    replacesId: z.union([z.literal("").transform(() => null), z.uuid()]),
    kind: z.enum(payWayIds, { error: "Choose one." }),
    holder: name.value,
    bank: typed(200).default(""),
    country: z
      .string()
      .refine((code) => code === "" || isPlace(code), "Choose the bank’s country.")
      .default(""),
    branch: typed(200).default(""),
    account: typed(100).default(""),
    routing: typed(40).default(""),
    reason: typed(2000).default(""),
  })
  .superRefine((input, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (input.replacesId && !input.reason) say("reason", "Write why they change, and how you made sure.");
    const reading = readAccount(input);
    if (!reading.ok) say(reading.field, reading.words);
  });

export const paymentDecisionInput = screeningInput.extend({
  instructionId: z.uuid(),
  decision: z.enum(["released", "refused"], { error: "Choose one." }),
  reason: typed(2000).min(1, "Write your reason in your own words."),
});

export const paymentNumberInput = screeningInput.extend({ instructionId: z.uuid() });
