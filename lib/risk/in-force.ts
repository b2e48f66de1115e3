import type { Tx } from "@/lib/db/client";
import { type Assessment, asShipped } from "./assess";
import { AssessmentFailed, answerOf } from "./assessment-failed";
import { withoutReopened } from "./differences";
import { engineOf } from "./editions";
import type { Facts } from "./facts";
import type { Ruleset } from "./ruleset";

/** An assessment with its bytes as they are stored. */
export type Assessed = { assessment: Assessment; result: string };

/** What is read of a ruleset so that it can be assessed by. */
export const withPoints = { draft: { select: { points: { select: { rule: true, points: true } } } } } as const;

type Row = Pick<Ruleset, "number" | "edition"> & { draft: { points: { rule: string; points: number }[] } | null };

/** A stored ruleset as an assessment takes it. */
export const rulesetOf = ({ number, edition, draft }: Row): Ruleset => ({
  ...{ number, edition },
  points: Object.fromEntries((draft?.points ?? []).map(({ rule, points }) => [rule, points])),
});

/** The ruleset that compliance released last; as it is shipped where there is none yet. */
export async function rulesetInForce(tx: Tx): Promise<Ruleset> {
  const newest = await tx.ruleset.findFirst({ orderBy: { number: "desc" }, include: withPoints });
  return newest ? rulesetOf(newest) : asShipped;
}

/** Assesses by a ruleset; throws AssessmentFailed where its edition is not in this version of the program, or a rule cannot do its work. */
export async function assessBy(ruleset: Ruleset, facts: Facts, now: Date): Promise<Assessed> {
  const engine = await engineOf(ruleset.edition);
  return answerOf(`edition ${ruleset.edition}`, () => {
    if (!engine) throw new Error("This version of the program has no such edition of the rules.");
    const assessment = engine.assess(facts, now, ruleset);
    return { assessment, result: engine.serialise(assessment) };
  });
}

/** Assesses by the ruleset in force. */
export const assessInForce = async (tx: Tx, facts: Facts, now: Date) => assessBy(await rulesetInForce(tx), facts, now);

/** The facts with the settlements that hold by the ruleset in force; as they are where no assessment can be made. */
export async function holding(tx: Tx, facts: Facts, now: Date): Promise<Facts> {
  try {
    return withoutReopened(facts, (await assessInForce(tx, facts, now)).assessment);
  } catch (problem) {
    if (problem instanceof AssessmentFailed) return facts;
    throw problem;
  }
}
