import { z } from "zod";
import { gate as gateWords, isHiring } from "@/lib/policy/stages";
import { rule } from "@/lib/risk/rules";
import { letterTitles } from "@/lib/stops/letter";
import { wayWords } from "@/lib/stops/ways";
import { check, event, granted, none, text, title } from "../define-event";

const deviated = z.enum(["added", "required", "not-asked"]);

/** What is proposed and decided, and why it may be done. */
export const decisions = {
  "difference.proposed": event(
    z.strictObject({ rule: text }),
    ({ rule: id }) => `Proposed as settled: ${rule(id).title}`,
  ),
  "difference.decided": event(
    z.strictObject({ rule: text, decision: z.enum(["settled", "confirmed", "returned"]) }),
    ({ rule: id, decision }) =>
      `${{ settled: "Settled", confirmed: "Confirmed", returned: "Returned" }[decision]}: ${rule(id).title}`,
  ),
  "difference.lapsed": event(
    z.strictObject({ rule: text }),
    ({ rule: id }) => `Returned what was proposed as settled, since something changed: ${rule(id).title}`,
  ),
  "gate.decided": event(
    z.strictObject({ gate: text, kind: text, assessment: z.int() }),
    ({ gate: id, kind, assessment }) => `${decisionWords(kind, id)}, on assessment ${assessment}, with reason`,
  ),
  "gate.lapsed": event(none, () => "Saw how the gates stand, after a waiver or an early opening had ended"),
  "letter.given": event(
    z.strictObject({ kind: z.enum(["facts", "pre-adverse", "final"]), how: text }),
    ({ kind, how }) => `Gave the candidate the ${letterTitles[kind].toLowerCase()}, ${wayWords(how)}`,
  ),
  "letter.answered": event(
    z.strictObject({ late: z.boolean() }),
    ({ late }) => `Recorded an answer of the candidate${late ? ", after the final step" : " to the letter"}`,
  ),
  "letter.reviewed": event(
    z.strictObject({ answer: z.enum(["explained", "not-explained"]), late: z.boolean() }),
    ({ answer, late }) =>
      answer === "explained"
        ? `Read the candidate’s answer: it explains it, and ${late ? "the stop is taken back" : "the proposal to stop is set aside"}`
        : `Read the candidate’s answer: it does not explain it${late ? ", and the stop stays" : ""}`,
  ),
  "waiver.proposed": event(check, ({ kind }) => `Proposed not to do ${title(kind)}`),
  "waiver.decided": event(
    z.strictObject({ kind: text, decision: granted }),
    ({ kind, decision }) => `${decision === "granted" ? "Granted" : "Refused"} not to do ${title(kind)}`,
  ),
  "early-opening.proposed": event(
    z.strictObject({ gate: text }),
    ({ gate: id }) => `Proposed to open a gate before its checks are done: ${gateWords(id).title}`,
  ),
  "early-opening.decided": event(
    z.strictObject({ gate: text, decision: granted }),
    ({ gate: id, decision }) =>
      `${decision === "granted" ? "Granted" : "Refused"} to open a gate before its checks are done: ${gateWords(id).title}`,
  ),
  "deviation.proposed": event(
    z.strictObject({ kind: text, what: deviated }),
    ({ kind, what }) => `Proposed for this screening alone: ${deviationWords(kind, what)}`,
  ),
  "deviation.decided": event(
    z.strictObject({ kind: text, what: deviated, decision: granted }),
    ({ kind, what, decision }) =>
      `${decision === "granted" ? "Granted" : "Refused"} for this screening alone: ${deviationWords(kind, what)}`,
  ),
};

const deviationWords = (kind: string, what: z.infer<typeof deviated>) =>
  ({
    added: `${title(kind)} as another check`,
    required: `${title(kind)} as required`,
    "not-asked": `not to ask ${title(kind)}`,
  })[what];

function decisionWords(kind: string, gateId: string) {
  const { id, title: gate, ready } = gateWords(gateId);
  if (kind === "ready") return isHiring(id) ? `Decided ready for the ${gate}` : `Decided that ${ready.toLowerCase()}`;
  if (kind === "hold") return `Put the ${gate} on hold`;
  if (kind === "question") return `Asked a question before deciding on the ${gate}`;
  if (kind === "stop-proposed") return `Proposed to stop before the ${gate}`;
  if (kind === "stop-set-aside") return "Set the proposal to stop aside";
  return "Stopped the screening";
}
