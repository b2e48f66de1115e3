"use server";

import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { hashPassword } from "./password";
import type { Role } from "./permissions";
import {
  acceptInvitationInput,
  changeRoleInput,
  invitationInput,
  inviteInput,
  renewPasswordInput,
  userInput,
} from "./schema";
import { hashOfToken } from "./token";
import { endLinks, first, newLink, oneAtATime, tellCompliance, working } from "./write";

/** Makes a one-time link's secret for a new user of a role; it is answered once and only its hash is kept. */
export const invite = action({
  can: "user:manage",
  input: inviteInput,
  async run({ actor, tx, input: { role }, now }) {
    const { id, token } = await newLink(tx, now, 7, { role, createdById: actor.id });
    const event = { name: "invitation.created", data: { role } } as const;
    return { happened: { stream: "company", event, rows: [["invitation", id]] }, data: { token } };
  },
});

/** Takes an invitation back that nobody has used. */
export const takeBackInvitation = action({
  can: "user:manage",
  input: invitationInput,
  async run({ tx, input: { invitationId }, now }) {
    const rows = await endLinks(tx, now, { id: invitationId, email: null });
    if (rows.length === 0) throw new Refusal("not-found", "This invitation was used already, or is not there.");
    return { happened: { stream: "company", event: { name: "invitation.taken-back", data: {} }, rows }, data: null };
  },
});

/** Turns an invitation into a user with a name and a password, once; the first administrator's ends every other such link. */
export const acceptInvitation = action<typeof acceptInvitationInput, { email: string }, null>({
  can: "anyone",
  input: acceptInvitationInput,
  async run({ tx, input: { token, name, email, password }, now }) {
    await oneAtATime(tx);
    const invitation = await takeInvitation(tx, token, now, { email: null });
    const role = invitation.role as Role;
    const passwordHash = await hashPassword(password);
    // Of two who join with one e-mail at the same moment, the second waits here and creates nobody.
    const [user] = await tx.user.createManyAndReturn({
      data: { name, email, role, passwordHash, createdAt: now },
      skipDuplicates: true,
    });
    if (!user)
      throw new Refusal("email-taken", "Somebody has an account with this e-mail already.", {
        email: "Somebody has an account with this e-mail already.",
      });
    if (role === "compliance") await tellCompliance(tx, "compliance-joined", user.id, { ...user, role }, now);
    const event = { name: "user.joined", data: { userId: user.id, role } } as const;
    const others = invitation.createdById ? [] : await endLinks(tx, now, first);
    const rows = [["user", user.id] as const, ["invitation", invitation.id] as const, ...others];
    return { happened: { stream: "company", event, rows }, data: { email } };
  },
});

/** Makes a one-time link by which a user who forgot their password chooses another; it is over after a day. */
export const offerNewPassword = action({
  can: "user:manage",
  input: userInput,
  async run({ actor, tx, input: { userId }, now }) {
    const user = await tx.user.findFirst({ where: { id: userId, disabledAt: null } });
    if (!user) throw new Refusal("not-found", "This user is not there, or is disabled.");
    const { id, token } = await newLink(tx, now, 1, { role: user.role, email: user.email, createdById: actor.id });
    if (user.role === "compliance") await tellCompliance(tx, "compliance-password", userId, actor, now);
    const event = { name: "user.password-offered", data: { userId } } as const;
    return { happened: { stream: "company", event, rows: [["invitation", id]] }, data: { token } };
  },
});

/** Takes a new password from the one-time link, and ends every session of the user and every other such link. */
export const renewPassword = action<typeof renewPasswordInput, { email: string }, null>({
  can: "anyone",
  input: renewPasswordInput,
  async run({ tx, input: { token, password }, now }) {
    const { id, email } = await takeInvitation(tx, token, now, { email: { not: null } });
    const user = await tx.user.findFirst({ where: { email: email ?? "", disabledAt: null } });
    if (!user) throw new Refusal("not-found", "This account is disabled. Ask an administrator.");
    await tx.user.update({ where: { id: user.id }, data: { passwordHash: await hashPassword(password) } });
    await tx.session.updateMany({ where: { userId: user.id, endedAt: null }, data: { endedAt: now } });
    const others = await endLinks(tx, now, { email });
    const event = { name: "user.password-renewed", data: { userId: user.id } } as const;
    const rows = [["user", user.id] as const, ["invitation", id] as const, ...others];
    return { happened: { stream: "company", event, rows }, data: { email: user.email } };
  },
});

/** Gives a user another role, from their next request on; nobody changes their own. */
export const changeRole = action({
  can: "user:manage",
  input: changeRoleInput,
  async run({ actor, tx, input: { userId, role }, now }) {
    await oneAtATime(tx);
    const user = await tx.user.findUnique({ where: { id: userId } });
    if (!user) throw new Refusal("not-found", "This user is not there.");
    if (user.id === actor.id)
      throw new Refusal("own-role", "Nobody changes their own role. Ask another administrator.");
    if (user.role === role) throw new Refusal("same-role", "This user has that role already.");
    await tx.user.update({ where: { id: userId }, data: { role } });
    if (role === "compliance") await tellCompliance(tx, "compliance-given", userId, actor, now);
    if (user.role === "compliance") await tellCompliance(tx, "compliance-taken", userId, actor, now);
    const event = { name: "user.role-changed", data: { userId, from: user.role as Role, to: role } } as const;
    return { happened: { stream: "company", event, rows: [["user", userId]] }, data: null };
  },
});

/** Keeps a user out from their next request on, and ends their sessions. */
export const disableUser = action({
  can: "user:manage",
  input: userInput,
  async run({ actor, tx, input: { userId }, now }) {
    await oneAtATime(tx);
    if (userId === actor.id)
      throw new Refusal("own-account", "Nobody disables their own account. Ask another administrator.");
    const where = { id: userId, disabledAt: null };
    const [user] = await tx.user.updateManyAndReturn({ where, data: { disabledAt: now }, select: { role: true } });
    if (!user) throw new Refusal("not-found", "This user is not there, or is disabled already.");
    if (user.role === "compliance") await tellCompliance(tx, "compliance-disabled", userId, actor, now);
    await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
    const event = { name: "user.disabled", data: { userId } } as const;
    return { happened: { stream: "company", event, rows: [["user", userId]] }, data: null };
  },
});

/** Lets a disabled user sign in again. */
export const enableUser = action({
  can: "user:manage",
  input: userInput,
  async run({ actor, tx, input: { userId }, now }) {
    const where = { id: userId, disabledAt: { not: null } };
    const [user] = await tx.user.updateManyAndReturn({ where, data: { disabledAt: null }, select: { role: true } });
    if (!user) throw new Refusal("not-found", "This user is not there, or may sign in already.");
    if (user.role === "compliance") await tellCompliance(tx, "compliance-enabled", userId, actor, now);
    const event = { name: "user.enabled", data: { userId } } as const;
    return { happened: { stream: "company", event, rows: [["user", userId]] }, data: null };
  },
});

/** The invitation behind a link, used up by this; of two at the same moment the second is refused. */
async function takeInvitation(tx: Tx, token: string, now: Date, which: Prisma.InvitationWhereInput) {
  const tokenHash = hashOfToken(token);
  const { count } = await tx.invitation.updateMany({
    where: { AND: [which, working(now), { tokenHash }] },
    data: { usedAt: now },
  });
  if (count === 0)
    throw new Refusal("link-used", "This link has been used or has expired. Ask an administrator for a new one.");
  return tx.invitation.findUniqueOrThrow({ where: { tokenHash } });
}
