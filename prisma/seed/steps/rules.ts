import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { proposeRuleset } from "@/lib/rulesets/actions";
import { loadInForce, newestEngine } from "@/lib/rulesets/load";
import type { Company } from "../company";
import { done } from "../done";

/** Compliance proposes that a rule weighs otherwise; nobody has released it yet. */
export async function proposesPoints(company: Company, when: Date, rule: string, points: number, why: string) {
  const { number: basedOn } = await loadInForce(db());
  const { rules: shipped } = await newestEngine();
  const rules = Object.fromEntries(
    shipped.map(({ id, points: usual }) => [
      id,
      id === rule ? { points: `${points}`, why } : { points: `${usual}`, why: "" },
    ]),
  );
  const reason = "What our own settled differences show.";
  await done(perform(proposeRuleset, company.colleague("Hana Sato"), { basedOn, reason, rules }, when));
}
