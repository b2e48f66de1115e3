import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";
import { note } from "../note";

export const firstDay = defineFlatCheck({
  id: "first-day",
  version: 1,
  measures: ["P4", "E7"],
  stage: "before-access",
  title: "First day",
  task: "Hold a later meeting, have the serial number read back from the machine, and see whether it is the same person.",
  guidance:
    "Access opens for the person who was interviewed, at the machine that was sent. What is seen at the later meeting is compared with the interview and the document, with a camera or without. A parcel taken in by a neighbour, a sticker that is hard to read or a poor picture explains most doubts: ask, and look once more.",
  evidence: ["carrier-proof"],
  answers: z.object({
    metOn: day().meta({ title: "When did you meet?" }),
    delivery: z.enum(["candidate", "household", "elsewhere", "unknown"], { error: "Choose one." }).meta({
      title: "Who took the delivery?",
      labels: {
        candidate: "The candidate",
        household: "Somebody at the same address",
        elsewhere: "Somebody at another address",
        unknown: "It cannot be told",
      },
    }),
    serial: z.enum(["agrees", "differs", "not-read"], { error: "Choose one." }).meta({
      title: "Does the serial number they read back agree?",
      labels: { agrees: "It agrees", differs: "It does not", "not-read": "Not read back" },
    }),
    person: z.enum(["same", "not-sure", "different"], { error: "Choose one." }).meta({
      title: "Is this the person from the interview?",
      labels: { same: "The same", "not-sure": "Not sure", different: "Another person" },
    }),
    note,
  }),
  result({ delivery, serial, person }) {
    if (person === "different") return { outcome: "concern", words: "not the person from the interview" };
    if (serial === "differs") return { outcome: "concern", words: "the serial number does not agree" };
    if (delivery === "elsewhere") return { outcome: "concern", words: "delivered to another address" };
    if (person === "not-sure")
      return { outcome: "could-not-verify", words: "not sure that it is the person from the interview" };
    if (serial === "not-read") return { outcome: "could-not-verify", words: "the serial number was not read back" };
    if (delivery === "unknown")
      return { outcome: "could-not-verify", words: "it cannot be told who took the delivery" };
    return { outcome: "clear", words: "same person, serial number agrees, delivered" };
  },
  shows: ({ person, serial, delivery }) => [
    ...(person === "different" ? (["another-person"] as const) : []),
    ...(serial === "differs" ? (["other-serial-number"] as const) : []),
    ...(delivery === "elsewhere" ? (["delivered-elsewhere"] as const) : []),
  ],
});
