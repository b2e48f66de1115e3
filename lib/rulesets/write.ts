import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { loadInForce } from "./load";

/** Refuses what was made from a ruleset that is not in force any more. */
export function needNewest(basedOn: number, inForce: number) {
  if (basedOn === inForce) return;
  const words = `Ruleset ${inForce} was released meanwhile. Look at it, then propose your points again.`;
  throw new Refusal("newer-ruleset", words);
}

/** A proposal that may still be released, while nobody else releases one. */
export async function draftToRelease(tx: Tx, id: string) {
  // An entry would wait for the company's stream in any case; waiting before reading lets two release at once.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('company', 0))`;
  const draft = await tx.rulesetDraft.findUnique({ where: { id } });
  if (!draft) throw new Refusal("not-found", "This proposal is not there.");
  needNewest(draft.basedOn, (await loadInForce(tx)).number);
  return draft;
}
