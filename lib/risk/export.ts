import type { z } from "zod";
import { perform } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import type { Spec } from "@/lib/door/spec";
import { screeningInput } from "@/lib/screenings/schema";
import type { Facts } from "./facts";
import { loadFacts } from "./load";

const exporting: Spec<z.ZodType<{ screeningId: string }>, Facts, null> = {
  can: "anyone",
  input: screeningInput,
  async run({ tx, input: { screeningId }, now }) {
    const known = await tx.screening.findUnique({ where: { id: screeningId }, select: { id: true } });
    if (!known) throw new Refusal("not-found", "There is no screening of this id.");
    const event = { name: "screening.facts-exported", data: {} } as const;
    return { happened: { stream: screeningId, event, rows: [] }, data: await loadFacts(tx, screeningId, now) };
  },
};

/**
 * The facts of a screening as the rules read them now; that they left is on record. Only the command line calls this, by whoever runs
 * the deployment.
 */
export const exportFacts = (screeningId: string, now = new Date()) => perform(exporting, null, { screeningId }, now);
