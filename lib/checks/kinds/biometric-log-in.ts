import { z } from "zod";
import type { Facts } from "@/lib/risk/facts";
import { defineCheck } from "../define-check";
import { note } from "../note";

const id = "biometric-log-in";
const typed = () => z.string().trim().max(200, "At most 200 characters.").optional();

const laterWords = {
  "same-key": "same device, unlocked, seen again",
  "another-key": "another key than the one that was enrolled",
  "could-not": "the passkey could not be shown again",
};

/** What counts of the times it was asked for again: another key until somebody explains it, else the last. */
function laterOf({ passkey }: Facts) {
  if (passkey?.later.includes("another-key")) return "another-key";
  return passkey?.later.at(-1);
}

export const biometricLogIn = defineCheck({
  id,
  version: 1,
  measures: ["E2c"],
  stage: "before-access",
  title: "Biometric log-in",
  task: "See the candidate enrol a passkey, and see them show the same one again at each later step.",
  guidance:
    "It shows the same device, unlocked: neither who unlocked it nor where, so it counts only when you saw the person do it. A new, lost or shared phone explains most other keys: see them again, and let them enrol anew. Nobody has to do this; “could not verify” is not held against them.",
  evidence: [],
  // What is near somebody's body goes through as few hands as it can.
  handedOver: false,
  consents: [id],
  answers: z.object({
    way: z.enum(["passkey", "prints", "neither"], { error: "Choose one." }).meta({
      title: "How was it done?",
      labels: {
        passkey: "With a passkey, as seen above",
        prints: "Prints were taken in person",
        neither: "Neither: no device for it, or they would rather not",
      },
    }),
    place: typed().meta({
      title: "Where were the prints taken?",
      description: "Only for prints. Never keep the prints themselves, or anything made from them.",
    }),
    takenBy: typed().meta({
      title: "By whom were they taken?",
      description: "Only for prints: the service or office.",
    }),
    anotherKey: z
      .enum(["explained", "open"])
      .optional()
      .meta({
        title: "If another key answered, is it explained?",
        labels: { explained: "Yes: the person was seen, and enrolled a new device", open: "Not yet" },
      }),
    note,
  }),
  known(facts) {
    const later = laterOf(facts);
    if (later) return { share: later === "could-not" ? 0 : 1, words: laterWords[later] };
    if (facts.passkey?.enrolled) return { share: 0.5, words: "enrolled, not asked for again yet" };
    const outcome = facts.checks.find(({ kind }) => kind === id)?.outcome;
    if (outcome === "clear") return { share: 1, words: "prints taken in person" };
    return { share: 0, words: outcome ? "could not be checked" : "no passkey was seen" };
  },
  missing: () => null,
  outcome(facts, { way, place, takenBy, anotherKey }) {
    if (!way) return null;
    const later = laterOf(facts);
    if (later === "another-key" && anotherKey !== "explained") return "concern";
    if (way === "prints") return place && takenBy ? "clear" : "could-not-verify";
    // An explained key counts once the new one was seen again.
    return way === "passkey" && facts.passkey?.later.at(-1) === "same-key" ? "clear" : "could-not-verify";
  },
});
