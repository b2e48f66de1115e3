import type { Gate } from "@/lib/policy/stages";
import { unassessed, unassessedWords } from "@/lib/risk/states";
import { holding, nextGate } from "@/lib/screenings/lifecycle";

type CheckNow = { title: string; stage: string; required: boolean; done: boolean };

export type Standing = {
  gate: string;
  checks: CheckNow[];
  /** Gates that are ready. */
  ready: string[];
  state: string;
  /** Whether a recruiter handed the screening over. */
  sent: boolean;
  shownAssessment: string;
  newestAssessment: string | undefined;
  /** Who attested having seen the person with their document. */
  attestedBy: string[];
  /** A proposal to stop that compliance has not dealt with. */
  stopProposed: boolean;
  /** A background report has a finding that nobody cleared. */
  reportFinding: boolean;
};

type No = { code: string; message: string };

const notAssessed: No = { code: unassessed, message: unassessedWords };

/** Why an actor cannot decide a gate now, in a sentence; null when they can. */
export function whyNotDecide(kind: string, actorId: string, now: Standing): No | null {
  if (now.state === unassessed) return notAssessed;
  if (now.attestedBy.includes(actorId))
    return {
      code: "attested-identity",
      message: "You attested having seen this person, so somebody else decides. Ask compliance who.",
    };
  if (now.ready.includes(now.gate))
    return { code: "decided", message: "Somebody was first: this gate is decided already." };
  if (now.stopProposed)
    return {
      code: "stop-proposed",
      message: "A proposal to stop is with compliance; nothing is decided until they have looked.",
    };
  if (now.shownAssessment !== now.newestAssessment)
    return {
      code: "newer-assessment",
      message: "Something changed since you opened this. See what is new, then decide.",
    };
  if (nextGate(now.checks, now.ready) !== now.gate)
    return { code: "other-gate", message: "Another gate comes first. Open the screening again." };
  return kind === "ready" ? whyNotReady(now) : null;
}

function whyNotReady({ checks, gate, state, sent }: Standing): No | null {
  if (!sent && holding(checks, gate as Gate).length === 0 && state !== "with-compliance")
    return { code: "not-sent", message: "The recruiter has not handed this over yet." };
  return whyNotDone(checks, gate as Gate, state);
}

function whyNotDone(checks: CheckNow[], gate: Gate, state: string): No | null {
  const open = holding(checks, gate);
  if (open.length > 0)
    return {
      code: "checks-open",
      message: `Not done yet: ${open.map(({ title }) => title.toLowerCase()).join(", ")}.`,
    };
  if (state === "with-compliance")
    return {
      code: "with-compliance",
      message: "Open differences are with compliance. Hold it or ask a question meanwhile.",
    };
  return null;
}

/** Why a recruiter cannot hand the screening over for its next gate now, in a sentence; null when they can. */
export function whyNotHandOver(now: Pick<Standing, "checks" | "ready" | "state" | "sent" | "stopProposed">): No | null {
  const gate = nextGate(now.checks, now.ready);
  if (!gate) return { code: "decided", message: "Every gate is decided." };
  if (now.state === unassessed) return notAssessed;
  if (now.sent) return { code: "sent", message: "It is with the hiring manager already." };
  if (now.stopProposed)
    return {
      code: "stop-proposed",
      message: "A proposal to stop is with compliance; it is handed over once they have looked.",
    };
  return whyNotDone(now.checks, gate, now.state);
}

/**
 * Why a screening cannot end like this now, in a sentence; null when it can. Withdrawing is the candidate's own choice; what we choose
 * must not take an answer from them that a letter promises to read, nor go around the steps of the FCRA.
 */
export function whyNotEnd(ending: string, now: Pick<Standing, "stopProposed" | "reportFinding">): No | null {
  if (ending === "withdrew") return null;
  if (now.stopProposed)
    return {
      code: "stop-proposed",
      message: "A proposal to stop is open: compliance sets it aside or finishes it first.",
    };
  if (ending === "not-selected" && now.reportFinding)
    return {
      code: "report-finding",
      message:
        "The background report has a finding: the candidate reads it and may dispute it first. The hiring manager proposes to stop, or another result of its check clears it.",
    };
  return null;
}
