import { z } from "zod";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";
import { externalId } from "./schema";

/** Finds a screening by its id, or by what the employer's own system calls it; null where the text can be neither. */
export function byEitherId(text: string): Prisma.ScreeningWhereInput | null {
  const named = externalId.safeParse(text);
  const id = z.uuid().safeParse(text);
  if (!named.success) return null;
  return { OR: [{ externalId: named.data }, ...(id.success ? [{ id: id.data }] : [])] };
}

/** Refuses what another screening is called already, whether or not the actor may see that one; two who choose the same wait here. */
export async function refuseTaken(tx: Tx, wanted: string, but?: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`external id ${wanted}`}, 0))`;
  const where = byEitherId(wanted);
  if (!where || (await tx.screening.count({ where: { AND: [where, { id: { not: but } }] } })) === 0) return;
  const words = "Another screening has this id already.";
  throw new Refusal("id-taken", words, { externalId: words });
}
