import { z } from "zod";
import { db } from "@/lib/db/client";
import { adoptRulesets } from "@/lib/rulesets/adopt";
import { replayAll, replayScreening } from "@/lib/rulesets/replay-all";
import { differs, replayedWords } from "@/lib/rulesets/replayed";

/** Makes stored assessments again, all or those of one screening, and says which differ; the exit code is 1 where one does. */
export async function run([screeningId, ...more]: string[]) {
  if (more.length > 0 || (screeningId !== undefined && !z.uuid().safeParse(screeningId).success)) {
    console.error("Name one screening by its id, the last part of its address, or none for all.");
    return 2;
  }
  try {
    await adoptRulesets();
    return screeningId ? await one(screeningId) : await all();
  } finally {
    await db().$disconnect();
  }
}

async function one(screeningId: string) {
  const found = await replayScreening(screeningId);
  if (found.length === 0) {
    console.error("There is no assessment of a screening of this id.");
    return 1;
  }
  for (const { assessment, replayed } of found)
    console.log(`${assessment.number}  ruleset ${assessment.ruleset}  ${replayedWords(replayed)}`);
  return found.some(({ replayed }) => replayed.outcome === "different") ? 1 : 0;
}

async function all() {
  const { same, different, withoutEdition, erased, found } = await replayAll(new Date());
  console.log(
    `${same + different} made again: ${same} the same, ${different} different; ${withoutEdition} by an edition that is not here, ${erased} erased`,
  );
  for (const { assessment, what } of found)
    console.log(`screening ${assessment.screeningId}, assessment ${assessment.number}: ${differs(what)}`);
  return different > 0 ? 1 : 0;
}
