import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { db } from "@/lib/db/client";
import type { Actor } from "./actor";
import { authOptions } from "./next-auth";
import { isRole, may, type Permission } from "./permissions";

/** Who is signed in, by the session row as it is now; null when there is no row, it ended, or the user is disabled. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = (await getServerSession(authOptions()))?.sessionId;
  if (!sessionId) return null;
  const session = await db().session.findFirst({
    where: { id: sessionId, endedAt: null, expiresAt: { gt: new Date() }, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true, email: true, role: true } } },
  });
  if (!session || !isRole(session.user.role)) return null;
  return { ...session.user, role: session.user.role };
});

/** The signed-in user of a page, who may do this; sends others to the sign-in, and shows "not found" to those who may not. */
export async function requireActor(permission?: Permission): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  if (permission && !may(actor.role, permission)) notFound();
  return actor;
}
