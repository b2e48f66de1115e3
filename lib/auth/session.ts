import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { cache } from "react";
import { db } from "@/lib/db/client";
import type { Actor } from "./actor";
import { authOptions } from "./next-auth";
import { isRole, may, type Permission } from "./permissions";

/** Who is signed in; null when nobody is. Looked up once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sessionId = (await getServerSession(authOptions()))?.sessionId;
  return sessionId ? actorOf(sessionId, new Date()) : null;
});

/** Whose session it is, by the rows as they are now; null when there is no such session, it is over, or the user is disabled. */
export async function actorOf(sessionId: string, now: Date): Promise<Actor | null> {
  const session = await db().session.findFirst({
    where: { id: sessionId, endedAt: null, expiresAt: { gt: now }, user: { disabledAt: null } },
    select: { user: { select: { id: true, name: true, email: true, role: true } } },
  });
  if (!session || !isRole(session.user.role)) return null;
  return { ...session.user, role: session.user.role };
}

/** The signed-in user of a page, who may do this; sends others to the sign-in and from there back, and shows "not found" to those who may not. */
export async function requireActor(permission?: Permission): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) redirect(await signInPath());
  if (permission && !may(actor.role, permission)) notFound();
  return actor;
}

/** The sign-in, which leads back to the page that was asked for where proxy.ts says which one it was. */
async function signInPath() {
  const asked = (await headers()).get("x-path");
  return asked && asked !== "/" ? `/sign-in?callbackUrl=${encodeURIComponent(asked)}` : "/sign-in";
}
