import { createHash } from "node:crypto";
import { candidateKey } from "@/lib/candidates/keys";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { SealBroken } from "@/lib/evidence/seal";
import { orNull } from "@/lib/risk/assessment-failed";
import { editions } from "@/lib/risk/editions";
import type { Facts } from "@/lib/risk/facts";
import { type Assessed, assessBy, rulesetOf, withPoints } from "@/lib/risk/in-force";
import type { Ruleset } from "@/lib/risk/ruleset";
import { openText } from "@/lib/risk/sealed-text";
import type { Replayed } from "./replayed";

/** What is read of an assessment to make it again. */
export const toReplay = {
  screening: { select: { candidate: { select: { id: true, wrappedKey: true } } } },
} as const;

type Stored = Prisma.AssessmentGetPayload<{ include: typeof toReplay }>;

/** Makes stored assessments again, each from its facts, at its time and by its ruleset, and compares them byte by byte. */
export async function replay(tx: Tx, stored: readonly Stored[]) {
  const rows = await tx.ruleset.findMany({
    where: { number: { in: [...new Set(stored.map(({ ruleset }) => ruleset))] } },
    include: withPoints,
  });
  const rulesets = new Map(rows.map((row) => [row.number, rulesetOf(row)]));
  const sealed = await tx.factsSnapshot.findMany({
    where: { OR: stored.map((one) => ({ candidateId: one.screening.candidate.id, digest: one.factsDigest })) },
  });
  const facts = new Map(sealed.map((one) => [`${one.candidateId} ${one.digest}`, one.sealed]));
  const all: { assessment: Stored; replayed: Replayed }[] = [];
  for (const assessment of stored) {
    const snapshot = facts.get(`${assessment.screening.candidate.id} ${assessment.factsDigest}`);
    all.push({ assessment, replayed: await again(assessment, snapshot, rulesets.get(assessment.ruleset)) });
  }
  return all;
}

async function again(stored: Stored, sealed: Uint8Array | undefined, ruleset?: Ruleset): Promise<Replayed> {
  const { candidate } = stored.screening;
  if (candidate.wrappedKey.length === 0) return { outcome: "erased" };
  const opened = sealed && open(stored, sealed);
  if (!opened) return { outcome: "different", what: "unreadable" };
  if (!ruleset || !editions.includes(ruleset.edition)) return { outcome: "withoutEdition" };
  if (digestOf(opened.facts) !== stored.factsDigest) return { outcome: "different", what: "facts" };
  const made = await orNull(assessBy(ruleset, JSON.parse(opened.facts) as Facts, stored.at));
  return made && isSame(made, opened.result, stored)
    ? { outcome: "same", differences: made.assessment.differences }
    : { outcome: "different", what: "result" };
}

/** Whether an assessment is byte for byte what was stored, and what the lists were told of it. */
const isSame = ({ assessment, result }: Assessed, kept: string, { resultDigest, risk, checked, state }: Stored) =>
  result === kept &&
  digestOf(result) === resultDigest &&
  [risk, checked, state].join() === [assessment.risk, assessment.checked, assessment.state].join();

/** The facts and the result as they were stored; null where one does not open. */
function open({ screening, factsDigest, result, resultDigest }: Stored, sealed: Uint8Array) {
  try {
    const key = candidateKey(screening.candidate);
    return { facts: openText(sealed, key, factsDigest), result: openText(result, key, resultDigest) };
  } catch (problem) {
    if (problem instanceof SealBroken) return null;
    throw problem;
  }
}

const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");
