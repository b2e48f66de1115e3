import type { Facts } from "@/lib/risk/facts";
import { checkKind } from "./kinds";

/** Who else than its recruiter goes on with a check. */
export type Waits = "candidate" | "institution" | "operations";

type CheckNow = { kind: string; assignedTo: string | null; done: boolean };

/**
 * Whom a check waits for when its recruiter can do nothing in it now; null when they can, or nothing is left to do. `asked` are the
 * kinds of the checks for which something was asked of the candidate that has not come yet. Work left goes before what was asked.
 * Without facts it is not known what institutions were asked.
 */
export function waitsFor({ kind, assignedTo, done }: CheckNow, asked: string[], facts: Facts | null): Waits | null {
  if (done) return asked.includes(kind) ? "candidate" : null;
  const { toAsk = 0, awaited = 0 } = (facts && checkKind(kind).asking?.(facts)) ?? {};
  const worksOnIt = assignedTo === "operations" ? "operations" : null;
  if (toAsk > 0) return worksOnIt;
  if (asked.includes(kind)) return "candidate";
  return awaited > 0 ? "institution" : worksOnIt;
}
