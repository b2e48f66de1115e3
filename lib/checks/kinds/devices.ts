import { z } from "zod";
import { whyNotOut } from "@/lib/devices/tools";
import type { Facts } from "@/lib/risk/facts";
import { defineCheck } from "../define-check";
import { note } from "../note";

/** The devices that may not leave the house yet, by why. */
const open = ({ devices = [] }: Pick<Facts, "devices">) => devices.flatMap((standing) => whyNotOut(standing) ?? []);

export const devices = defineCheck({
  id: "devices",
  version: 1,
  measures: ["E3"],
  stage: "before-equipment",
  title: "Devices",
  task: "Enter every device with its serial number, add what is on it, and sign off that remote-access tools are off.",
  guidance:
    "Ask whoever prepares it to look at the machine itself: no remote desktop, no helper that starts with it, no port left open. An inventory by osquery or by the tool that manages your devices is read for some hundred such tools. Support tools of your own and aids to work with a disability explain most of what stays on: agree on an exception with a second person and a last day.",
  evidence: ["other"],
  answers: z.object({
    seen: z.enum(["in-hand", "managed"], { error: "Choose one." }).meta({
      title: "How was it seen that the tools are off?",
      labels: { "in-hand": "On the machine itself", managed: "In the tool that manages our devices" },
    }),
    note,
  }),
  known(facts) {
    const all = facts.devices?.length ?? 0;
    if (all === 0) return { share: 0, words: "no device is entered" };
    const [first, ...others] = open(facts);
    const share = (all - open(facts).length) / all;
    if (first) return { share, words: others.length > 0 ? `${others.length + 1} devices may not go out yet` : first };
    const excepted = facts.devices?.some((standing) => standing === "excepted");
    return { share, words: excepted ? "signed off, with an exception by two people" : "remote-access tools are off" };
  },
  missing(facts) {
    if (!facts.devices?.length) return "a device";
    return open(facts).length > 0
      ? "the sign-off of every device, or an exception that a second person agrees to"
      : null;
  },
  outcome: (facts) => (facts.devices?.length && open(facts).length === 0 ? "clear" : null),
});
