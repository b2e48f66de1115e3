import { hasReportFinding } from "@/lib/checks/kinds/background-report";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { askedAndReady } from "@/lib/screenings/asked-and-ready";
import { selectWhere } from "@/lib/screenings/where";
import { waiverFacts } from "@/lib/waivers/in-force";
import type { Standing } from "./guards";

/** How a screening stands before a decision at this instant, its newest assessment if there ever was one, and the manager's question while it waits for an answer. */
export async function loadStanding(tx: Tx, screeningId: string, now: Date) {
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: {
      ...selectWhere,
      sentAt: true,
      state: true,
      policyVersion: { select: { opens: true } },
      checks: { include: { completions: { orderBy: { completedAt: "desc" } } } },
      decisions: { orderBy: [{ at: "desc" }, { id: "desc" }] },
      attestations: { select: { byId: true } },
      assessments: { orderBy: { number: "desc" }, take: 1 },
      waivers: { select: waiverFacts },
    },
  });
  const [newest] = screening.assessments;
  const takenOver = await attestationsTakenOver(tx, screening.checks.map(holdingOnly));
  const { checks, ready } = askedAndReady({ ...screening, checks: screening.checks.map(holdingOnly) }, now);
  const standing: Omit<Standing, "gate" | "shownAssessment"> = {
    checks,
    ready,
    state: screening.state,
    sent: screening.sentAt !== null,
    newestAssessment: newest?.id,
    attestedBy: [...screening.attestations, ...takenOver].map(({ byId }) => byId),
    stopProposed: screening.decisions[0]?.kind === "stop-proposed",
    reportFinding: hasReportFinding(screening.checks),
  };
  const [last] = screening.decisions;
  return { standing, newest, question: last?.kind === "question" ? last.reason : null };
}

type Checked = { completions: { reopenedAt: Date | null }[] };

const holdingOnly = <C extends Checked>(check: C) => ({
  ...check,
  completions: check.completions.filter(({ reopenedAt }) => reopenedAt === null),
});

type CheckRow = Prisma.CheckGetPayload<{ include: { completions: true } }>;

/** Who attested in the screening whose interview counts here too: they said that it is the same person, wherever they said so. */
function attestationsTakenOver(tx: Tx, checks: CheckRow[]) {
  const completions = checks.find(({ kind }) => kind === "video-interview")?.completions ?? [];
  const from = completions.flatMap(({ reusedFromId }) => reusedFromId ?? []);
  return tx.attestation.findMany({
    where: { screening: { checks: { some: { completions: { some: { id: { in: from } } } } } } },
    select: { byId: true },
  });
}
