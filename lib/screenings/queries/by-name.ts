import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { byEitherId } from "../external-id";
import { visibleTo } from "../scope";

/** The id of the screening that the employer's own system calls so, as it stands in an address; null when it is not the actor's to see. */
export async function findScreening(actor: Actor, part: string) {
  const where = byEitherId(part.replaceAll("%3A", ":"));
  if (!where) return null;
  const found = await db().screening.findFirst({ where: { AND: [where, visibleTo(actor)] }, select: { id: true } });
  return found?.id ?? null;
}
