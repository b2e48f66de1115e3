import { dayOf } from "@/lib/matching/utc-day";
import { type Gate, gates } from "@/lib/policy/stages";

type WaiverRow = { kind: string; until: Date | null; decision: string | null; upTo: string | null };

/** What of a waiver says whether and how far it holds. */
export const waiverFacts = { kind: true, until: true, decision: true, upTo: true } as const;

/** Whether a waiver was granted and its last day, a UTC day, is not over. */
export const inForce = ({ until, decision }: Pick<WaiverRow, "until" | "decision">, now: Date) =>
  decision === "granted" && (until === null || dayOf(until) >= dayOf(now));

/** A check that two people agreed to waive: up to a gate, from the next of which on it holds, or for every gate; `over` once that ended. */
export type Waived = { kind: string; upTo: Gate | null; over: boolean };

/** The waivers of checks that were granted; while one is not over the check holds no gate that it reaches, and is no better known for it. */
export const waivedNow = (waivers: WaiverRow[], now: Date): Waived[] =>
  waivers.flatMap(({ upTo, ...waiver }) => {
    const gate = upTo === null ? null : gates.find(({ id }) => id === upTo)?.id;
    // A gate that only another version knows is reached by nothing here.
    if (waiver.decision !== "granted" || gate === undefined) return [];
    return { kind: waiver.kind, upTo: gate, over: !inForce(waiver, now) };
  });

const order = (gate: Gate | null) => (gate === null ? gates.length : gates.findIndex(({ id }) => id === gate));

/** Whether a check holds no gate up to this one; `null` asks for every gate. */
export const isWaived = (waived: Waived[], kind: string, to: Gate | null) =>
  waived.some((one) => one.kind === kind && !one.over && order(one.upTo) >= order(to));

const furthest = (waived: Waived[]) =>
  waived.reduce<Gate | null>(
    (gate, { upTo }) => (upTo && (gate === null || order(upTo) > order(gate)) ? upTo : gate),
    null,
  );

/** How far the waivers of a check reach that do not reach every gate: those in force, and any there was. */
export function putOff(waived: Waived[], kind: string): { now: Gate | null; ever: Gate | null } {
  const own = waived.filter((one) => one.kind === kind);
  return { now: furthest(own.filter(({ over }) => !over)), ever: furthest(own) };
}
