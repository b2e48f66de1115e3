import type { z } from "zod";
import { db } from "@/lib/db/client";
import { decideGate, sendToManager } from "@/lib/decisions/actions";
import type { decideInput } from "@/lib/decisions/schema";
import { perform } from "@/lib/door/perform";
import { decideSettlement, proposeSettlement } from "@/lib/risk/actions";
import { assessInForce } from "@/lib/risk/in-force";
import { loadFacts } from "@/lib/risk/load";
import { done } from "../done";
import type { Case } from "../scene";

/** The recruiter proposes a difference as settled. */
export async function proposesSettled(on: Case, when: Date, rule: string, reason: string, evidenceId?: string) {
  const { screeningId, recruiter } = on;
  const { assessment } = await assessInForce(db(), await loadFacts(db(), screeningId), when);
  const found = assessment.differences.find((difference) => difference.rule === rule);
  const input = { screeningId, rule, fingerprint: found?.fingerprint ?? "", reason, evidenceId };
  await done(perform(proposeSettlement, recruiter, input, when));
}

/** Compliance settles what is proposed. */
export async function settles(on: Case, when: Date, reason: string) {
  const { screeningId, company } = on;
  const { id } = await db().settlement.findFirstOrThrow({ where: { screeningId, decision: null } });
  const input = { screeningId, settlementId: id, decision: "settled", reason } as const;
  await done(perform(decideSettlement, company.colleague("Hana Sato"), input, when));
}

/** The recruiter hands the screening to the hiring manager. */
export async function sends(on: Case, when: Date) {
  await done(perform(sendToManager, on.recruiter, { screeningId: on.screeningId, words: "" }, when));
}

type Decision = Pick<z.input<typeof decideInput>, "gate" | "kind" | "reason">;

/** The hiring manager decides on what they see: the newest assessment. */
export async function decides(on: Case, when: Date, gate: Decision["gate"], kind: Decision["kind"], reason: string) {
  const { screeningId, manager } = on;
  const assessmentId = (await newest(on)).id;
  await done(perform(decideGate, manager, { screeningId, gate, kind, reason, assessmentId }, when));
}

const newest = ({ screeningId }: Case) =>
  db().assessment.findFirstOrThrow({ where: { screeningId }, orderBy: { number: "desc" } });
