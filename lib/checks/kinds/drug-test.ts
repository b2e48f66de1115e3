import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

export const drugTest = defineFlatCheck({
  id: "drug-test",
  version: 1,
  measures: ["E2b"],
  stage: "before-equipment",
  title: "Drug test",
  task: "Order it once the offer is made and the candidate has agreed, and write down the one word that came back.",
  guidance:
    "What it shows here is that the person on the document went to the site; ask the site how it made sure. A prescription explains most results that are not negative, so one counts only after a medical review officer has spoken with the candidate; a diluted or late sample is cancelled, and another one is taken. Never write down a substance, an amount or what somebody takes.",
  evidence: ["drug-test-result"],
  // What is known of somebody's body goes through as few hands as it can.
  handedOver: false,
  consents: ["drug-test"],
  allowedFrom: { answer: "orderedOn", otherwise: "Order a new test, or close the check as not verified." },
  answers: z.object({
    orderedOn: day().meta({ title: "When was it ordered?" }),
    attendedOn: day().meta({ title: "When was the candidate at the site?" }),
    site: z
      .string()
      .trim()
      .min(1, "Write where it was.")
      .max(200, "At most 200 characters.")
      .meta({ title: "Which collection site?" }),
    identity: z.enum(["checked", "not-checked", "unknown"], { error: "Choose one." }).meta({
      title: "Did the site look at the identity document?",
      labels: { checked: "It did", "not-checked": "It did not", unknown: "It cannot be told" },
    }),
    result: z.enum(["negative", "not-reviewed", "not-negative", "cancelled"], { error: "Choose one." }).meta({
      title: "What came back?",
      description: "One word, never a substance or an amount.",
      labels: {
        negative: "Negative",
        "not-reviewed": "Not negative, and no medical review officer has looked at it yet",
        "not-negative": "Not negative, after review by a medical review officer",
        cancelled: "Cancelled",
      },
    }),
  }),
  result({ orderedOn, attendedOn, identity, result }) {
    if (attendedOn < orderedOn)
      return { outcome: "could-not-verify", words: "the sample was taken before the test was ordered" };
    if (result === "cancelled") return { outcome: "could-not-verify", words: "the test was cancelled" };
    if (identity !== "checked")
      return { outcome: "could-not-verify", words: "not known that the site looked at the identity document" };
    if (result === "not-reviewed")
      return { outcome: "could-not-verify", words: "a medical review officer has not looked at the result yet" };
    if (result === "not-negative") return { outcome: "concern", words: "reviewed by a medical review officer" };
    return { outcome: "clear", words: "test done, identity document seen at the site" };
  },
});
