import { canonical } from "@/lib/audit/canonical";
import { db } from "@/lib/db/client";
import { rulesetInForce } from "@/lib/risk/in-force";

/** Prints the ruleset in force, as `assess` and `explain` read it, and a newline. */
export async function run() {
  const ruleset = await rulesetInForce(db());
  await db().$disconnect();
  process.stdout.write(`${canonical(ruleset)}\n`);
  return 0;
}
