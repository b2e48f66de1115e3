import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";
import { note } from "../note";

export const backgroundReport = defineFlatCheck({
  id: "background-report",
  version: 1,
  measures: ["E2a"],
  stage: "before-offer",
  title: "Background report",
  task: "Order the report after the candidate was told and has agreed, and write down what came back.",
  guidance:
    "What it says belongs to this person only if its names and addresses are theirs. Common names, old addresses and records that were sealed explain many findings: the candidate gets a copy, may dispute it, and nothing follows from it before.",
  evidence: ["background-report", "correspondence"],
  consents: ["background-disclosure", "background-authorisation"],
  // 15 USC 1681b(b)(2): told in a text of its own, agreed in writing, and only then ordered.
  allowedFrom: { answer: "orderedOn", otherwise: "Order a new report, or close the check as not verified." },
  answers: z.object({
    maker: z
      .string()
      .trim()
      .min(1, "Write who made it.")
      .max(200, "At most 200 characters.")
      .meta({ title: "Which agency made it?" }),
    orderedOn: day().meta({ title: "When was it ordered?" }),
    result: z.enum(["clear", "consider", "disputed"], { error: "Choose one." }).meta({
      title: "What did the agency say?",
      labels: { clear: "Clear", consider: "Consider", disputed: "Disputed" },
      description: "“Consider” is the agency's word for a finding that somebody should look at.",
    }),
    agrees: z.enum(["yes", "no", "unclear"], { error: "Choose one." }).meta({
      title: "Do its names and addresses agree with the application?",
      labels: { yes: "They agree", no: "They do not", unclear: "Not clear" },
    }),
    note,
  }),
  result({ result, agrees }) {
    if (result === "disputed") return { outcome: "could-not-verify", words: "the candidate disputes the report" };
    if (result === "consider") return { outcome: "concern", words: "the report has something to consider" };
    if (agrees === "no") return { outcome: "concern", words: "the report is about other names or addresses" };
    if (agrees === "unclear")
      return { outcome: "could-not-verify", words: "not clear that the report is about this person" };
    return { outcome: "clear", words: "nothing to consider, names and addresses agree" };
  },
  shows: ({ agrees }) => (agrees === "no" ? ["report-about-another"] : []),
});

type Completed = { outcome: string; answers: unknown; reopenedAt: Date | null };

/**
 * Whether a report that came back has a finding that nothing cleared; completions come newest first. It is the answers that say so:
 * a check that is closed as not verified without a report, or with one that has nothing to consider, found nothing. Opening the check
 * again clears nothing, nor does closing it as not verified: only a clear result does, for as long as it stands. Whoever stops because
 * of a finding owes the steps of the FCRA.
 */
export function hasReportFinding(checks: { kind: string; completions: Completed[] }[]): boolean {
  const completions = checks.find(({ kind }) => kind === backgroundReport.id)?.completions ?? [];
  const newest = completions.find((each) => found(each) || (each.outcome === "clear" && !each.reopenedAt));
  return newest !== undefined && found(newest);
}

const clearAnswers = z.object({ result: z.literal("clear").optional(), agrees: z.literal("yes").optional() });

/** Whether the answers of a completion have anything in them that could count against somebody. */
const found = ({ answers }: Completed) => !clearAnswers.safeParse(answers).success;
