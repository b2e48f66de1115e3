import { createHash } from "node:crypto";
import { candidateKey } from "@/lib/candidates/keys";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { SealBroken } from "@/lib/evidence/seal";
import type { Difference } from "@/lib/risk/differences";
import { engineOf } from "@/lib/risk/editions";
import type { Facts } from "@/lib/risk/facts";
import { rulesetOf, withPoints } from "@/lib/risk/in-force";
import type { Ruleset } from "@/lib/risk/ruleset";
import { openText } from "@/lib/risk/sealed-text";

/** How an assessment may not be what it was. */
const differs = {
  result: "comes out differently from its facts",
  facts: "the facts are not those it names",
  unreadable: "cannot be opened",
} as const;

/** What came of making an assessment again; `what` is a key of `differs`. */
export type Replayed =
  | { outcome: "same"; differences: readonly Difference[] }
  | { outcome: "different"; what: string }
  | { outcome: "withoutEdition" }
  | { outcome: "erased" };

/** The same in words. */
export function replayedWords(replayed: Replayed): string {
  if (replayed.outcome === "different")
    return Object.hasOwn(differs, replayed.what) ? differs[replayed.what as keyof typeof differs] : replayed.what;
  return { same: "the same", withoutEdition: "its edition of the rules is not here", erased: "erased" }[
    replayed.outcome
  ];
}

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
  const engine = ruleset && (await engineOf(ruleset.edition));
  if (!engine) return { outcome: "withoutEdition" };
  if (digestOf(opened.facts) !== stored.factsDigest) return { outcome: "different", what: "facts" };
  try {
    const assessment = engine.assess(JSON.parse(opened.facts) as Facts, stored.at, ruleset);
    const { risk, checked, state } = stored;
    const bytes = engine.serialise(assessment);
    const same =
      bytes === opened.result &&
      digestOf(bytes) === stored.resultDigest &&
      [risk, checked, state].join() === [assessment.risk, assessment.checked, assessment.state].join();
    return same ? { outcome: "same", differences: assessment.differences } : { outcome: "different", what: "result" };
  } catch (problem) {
    console.error(`Assessment ${stored.id} could not be made again:`, problem);
    return { outcome: "different", what: "result" };
  }
}

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
