import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

export const remoteTools = defineFlatCheck({
  id: "remote-tools",
  version: 1,
  measures: ["E3"],
  stage: "before-equipment",
  title: "Remote tools",
  task: "Write down every wish for remote control, and have the device policy signed before anything is sent.",
  guidance:
    "Whoever can be controlled from afar may not be the one at the keyboard, so remote desktop tools are off on supplied computers. A support call, a coding site or an aid to work with a disability explains most wishes: ask, and agree on an exception in writing.",
  evidence: ["correspondence", "other"],
  answers: z.object({
    requested: z.enum(["nobody", "explained", "open"], { error: "Choose one." }).meta({
      title: "Did anybody ask for remote control before or during an interview?",
      labels: {
        nobody: "Nobody did",
        explained: "Yes, and we know why",
        open: "Yes, and we do not know why",
      },
    }),
    requests: z
      .string()
      .trim()
      .max(2000, "At most 2,000 characters.")
      .optional()
      .meta({ title: "When, with which tool, who asked, and what was said?" }),
    policy: z.enum(["signed", "not-yet"], { error: "Choose one." }).meta({
      title: "Has the candidate signed the device policy?",
      labels: { signed: "Signed", "not-yet": "Not yet" },
    }),
    signedOn: day().optional().meta({ title: "When was it signed?" }),
  }),
  result({ requested, policy }) {
    if (requested === "open") return { outcome: "concern", words: "a wish for remote control is not explained" };
    if (policy === "not-yet") return { outcome: "could-not-verify", words: "the device policy is not signed" };
    if (requested === "explained")
      return { outcome: "clear", words: "device policy signed, a wish for remote control explained" };
    return { outcome: "clear", words: "device policy signed, nobody asked for remote control" };
  },
  shows: ({ requested }) => (requested === "open" ? ["remote-control-asked"] : []),
});
