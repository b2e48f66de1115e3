import type { Tx } from "@/lib/db/client";
import { AssessmentFailed } from "./assessment-failed";
import type { Facts } from "./facts";
import { loadFacts } from "./load";

/**
 * The facts of a screening as `loadFacts` has them. Throws AssessmentFailed where what is stored makes none, as when another version of
 * the program wrote it; what the database itself refuses stays what it is.
 */
export const loadOrFail = (tx: Tx, screeningId: string, now: Date): Promise<Facts> =>
  loadFacts(tx, screeningId, now).catch((problem) => {
    const ofDatabase = problem instanceof Error && problem.name.startsWith("PrismaClient");
    throw ofDatabase ? problem : new AssessmentFailed("loading the facts", problem);
  });
