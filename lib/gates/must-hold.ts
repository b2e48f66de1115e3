import type { GateOpens } from "@/lib/policy/schema";
import { type Gate, gateOf, hiringGates } from "@/lib/policy/stages";

const DAY = 86_400_000;
const order: readonly Gate[] = hiringGates;

/** What two people agreed to. */
type Agreed = {
  until: Date | null;
  decision: string | null;
  proposedById: string;
  decidedById?: string | null;
};

/** What was kept of a screening in which somebody is hired. */
export type Kept = {
  /** The required ones, whether each is completed, and whether that was clear. */
  checks: { kind: string; stage: string; completed: boolean; clear: boolean }[];
  waivers: (Agreed & { kind: string })[];
  early: (Agreed & { gate: string })[];
  /** Oldest first. */
  decisions: { kind: string; gate: string }[];
  opens: GateOpens;
  ending: string | null;
  state: string;
  restricted: boolean;
  now: Date;
};

/**
 * What a gate that stands open lacks, told from what was kept and by none of the rules that open one; undefined when it lacks nothing.
 * Tests and proofs hold the rules to it.
 */
export function whatLacks(kept: Kept, gate: Gate): string | undefined {
  const { ending, state, restricted, decisions, early, now } = kept;
  if (ending !== null && ending !== "ready") return "it ended";
  if (restricted || state === "with-compliance") return "compliance has it";
  if (state === "could-not-be-assessed") return "it could not be assessed";
  if (decisions.at(-1)?.kind === "stop-proposed") return "a stop is proposed";
  if (early.some((one) => one.gate === gate && byTwo(one, now))) return undefined;
  const upTo = order.slice(0, order.indexOf(gate) + 1);
  return undone(kept, upTo) ?? undecided(kept, upTo);
}

const byTwo = ({ decision, proposedById, decidedById, until }: Agreed, now: Date) =>
  decision === "granted" &&
  Boolean(decidedById) &&
  decidedById !== proposedById &&
  (until === null || now.getTime() < until.getTime() + DAY);

const isOf = (stage: string, gates: readonly Gate[]) => gates.includes(gateOf(stage));

function undone({ checks, waivers, now }: Kept, upTo: readonly Gate[]) {
  const waived = (kind: string) => waivers.some((waiver) => waiver.kind === kind && byTwo(waiver, now));
  const found = checks.find(({ kind, stage, completed }) => isOf(stage, upTo) && !completed && !waived(kind));
  return found && `${found.kind} is neither done nor waived by two`;
}

function undecided({ checks, decisions, opens, ...kept }: Kept, upTo: readonly Gate[]) {
  const decided = decisions.filter(({ kind }) => kind === "ready").map(({ gate }) => gate);
  const found = upTo.find(
    (gate) =>
      (gate === "offer" || checks.some(({ stage }) => isOf(stage, [gate]))) &&
      !decided.includes(gate) &&
      !(opens[gate] === "checks" && checks.every((check) => !isOf(check.stage, [gate]) || isClear(check, kept))),
  );
  return found && `nobody decided the ${found}`;
}

const isClear = (
  { kind, completed, clear }: Kept["checks"][number],
  { waivers, now }: Pick<Kept, "waivers" | "now">,
) => (completed ? clear : waivers.some((waiver) => waiver.kind === kind && byTwo(waiver, now)));
