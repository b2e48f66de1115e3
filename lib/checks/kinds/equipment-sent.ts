import { z } from "zod";
import type { Facts } from "@/lib/risk/facts";
import { defineCheck, type Outcome } from "../define-check";
import { note } from "../note";

type Sent = NonNullable<Facts["shipments"]>[number];

/** The equipment that was to reach the candidate; what was called off or came back is not. */
const meant = ({ shipments = [] }: Pick<Facts, "shipments">) =>
  shipments.filter(({ what, state }) => what === "equipment" && !["called-off", "returned"].includes(state));

/** What a shipment comes to: the first that holds. Null while it is not known. */
function result({ state, toAgreed, proof, readBack }: Sent): { outcome: Outcome | null; words: string } {
  if (state === "lost") return { outcome: "concern", words: "equipment was lost" };
  if (state !== "delivered") return { outcome: null, words: state === "planned" ? "not sent yet" : "on its way" };
  if (readBack.includes("differs")) return { outcome: "concern", words: "the serial number read back differs" };
  if (toAgreed === false) return { outcome: "concern", words: "delivered to another address than the one agreed" };
  if (readBack.includes(null)) return { outcome: null, words: "delivered, the serial number is not read back" };
  if (readBack.includes("not-read"))
    return { outcome: "could-not-verify", words: "delivered, the serial number could not be read" };
  // Where compliance alone knows the address, it alone sees what the carrier shows of it.
  if (toAgreed === null) return { outcome: "clear", words: "delivered, serial number read back" };
  if (!proof) return { outcome: "could-not-verify", words: "read back, without the carrier’s proof of delivery" };
  return { outcome: "clear", words: "delivered to the agreed address, serial number read back" };
}

const order: (Outcome | null)[] = ["concern", null, "could-not-verify", "clear"];

/** The weakest of what the shipments come to. */
function weakest(facts: Pick<Facts, "shipments">) {
  const results = meant(facts).map(result);
  return results.sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))[0];
}

export const equipmentSent = defineCheck({
  id: "equipment-sent",
  version: 1,
  measures: ["E7", "P10"],
  stage: "before-access",
  title: "Equipment sent",
  task: "Plan what is sent, follow it to the agreed address, and have the serial number read back from the machine.",
  guidance:
    "Ask the candidate to hold the machine into the picture and read its number aloud; good is the number on your list, at the address you agreed on, with the carrier’s proof. A neighbour who took the parcel, a parcel shop or a worn sticker explains most doubts: ask, and let them read it once more from the system itself.",
  evidence: ["carrier-proof", "correspondence"],
  answers: z.object({
    how: z.enum(["video", "picture", "phone"], { error: "Choose one." }).meta({
      title: "How was the serial number read back?",
      labels: { video: "On video", picture: "On a picture of the machine", phone: "On the phone" },
    }),
    note,
  }),
  known(facts) {
    const found = weakest(facts);
    if (!found) return { share: 0, words: "nothing is on its way" };
    return { share: found.outcome ? 1 : 0.5, words: found.words };
  },
  missing(facts) {
    const found = weakest(facts);
    if (!found) return "a shipment of equipment";
    const stillOut = meant(facts).some(({ state }) => state === "planned" || state === "sent");
    if (found.outcome) return null;
    return stillOut ? "the delivery" : "the serial number, read back from the machine";
  },
  outcome: (facts) => weakest(facts)?.outcome ?? null,
});
