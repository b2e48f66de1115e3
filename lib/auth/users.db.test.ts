import { addDays } from "date-fns";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { listNotifications } from "@/lib/notifications/queries";
import { done } from "@/prisma/seed/done";
import { freshDatabase } from "@/scripts/new-database";
import {
  acceptInvitation,
  changeRole,
  disableUser,
  enableUser,
  invite,
  offerNewPassword,
  renewPassword,
  takeBackInvitation,
} from "./actions";
import type { Actor } from "./actor";
import { inviteFirstAdmin } from "./first-admin";
import { listInvitations } from "./queries";
import { actorOf } from "./session";
import { signIn } from "./sign-in";

let at: Awaited<ReturnType<typeof freshDatabase>>;
let founder: Actor;
let admin: Actor;
let joined = 0;

beforeAll(async () => {
  // Mails can be written, and none leaves.
  process.env.BONAFIDE_EVALUATION = "yes";
  at = await freshDatabase();
  founder = await join("admin", inviteFirstAdmin());
});
beforeEach(async () => {
  admin = await join("admin");
});
afterAll(() => at?.drop());

async function join(role: Actor["role"], invited = perform(invite, founder, { role })): Promise<Actor> {
  const { token } = await done(invited);
  const email = `${++joined}@bonafide.example`;
  await done(perform(acceptInvitation, null, { token, ...person(email), name: `user ${joined}` }));
  return { ...(await at.client.user.findUniqueOrThrow({ where: { email } })), role };
}

async function sessionOf({ id: userId }: Actor) {
  const { id } = await at.client.session.create({ data: { userId, expiresAt: addDays(new Date(), 1) } });
  return id;
}

async function newLink(now = new Date()) {
  const made = await perform(invite, admin, { role: "operations" }, now);
  if (!made.ok) throw new Error(made.message);
  return made.data.token;
}

const person = (email: string) => ({ name: "Sam Reyes", email, password: "seven calm otters crossing" });

describe("an administrator", () => {
  test("changes a role, which counts from the next look-up on", async () => {
    const user = await join("recruiter");
    const sessionId = await sessionOf(user);
    expect(await perform(changeRole, admin, { userId: user.id, role: "compliance" })).toEqual({ ok: true, data: null });
    expect(await actorOf(sessionId, new Date())).toMatchObject({ role: "compliance" });
  });

  test("disables a user, whose sessions are over at the next look-up, and stay so when they may sign in again", async () => {
    const user = await join("recruiter");
    const sessionId = await sessionOf(user);
    expect(await perform(disableUser, admin, { userId: user.id })).toEqual({ ok: true, data: null });
    expect(await actorOf(sessionId, new Date())).toBeNull();
    expect(await perform(enableUser, admin, { userId: user.id })).toEqual({ ok: true, data: null });
    expect(await actorOf(sessionId, new Date())).toBeNull();
    expect(await actorOf(await sessionOf(user), new Date())).toMatchObject({ id: user.id });
  });

  test("changes neither their own role nor their own access", async () => {
    expect(await perform(changeRole, admin, { userId: admin.id, role: "compliance" })).toMatchObject({
      code: "own-role",
    });
    expect(await perform(disableUser, admin, { userId: admin.id })).toMatchObject({ code: "own-account" });
  });

  test("stays when two disable each other at the same moment", async () => {
    const other = await join("admin");
    const results = await Promise.all([
      perform(disableUser, admin, { userId: other.id }),
      perform(disableUser, other, { userId: admin.id }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const enabled = { id: { in: [admin.id, other.id] }, disabledAt: null };
    expect(await at.client.user.count({ where: enabled })).toBe(1);
  });

  test("is the only one who may do any of this", async () => {
    const compliance = await join("compliance");
    expect(await perform(changeRole, compliance, { userId: admin.id, role: "recruiter" })).toMatchObject({
      code: "not-allowed",
    });
    expect(await perform(invite, compliance, { role: "admin" })).toMatchObject({ code: "not-allowed" });
  });
});

describe("everybody else in compliance is told, in the app and by a mail that says nothing,", () => {
  async function tellsOthers(kind: string, act: (user: Actor) => Promise<unknown>, role: Actor["role"] = "compliance") {
    const [other, user] = [await join("compliance"), await join(role)];
    await at.client.notification.updateMany({ data: { readAt: new Date() } });
    await at.client.mail.updateMany({ data: { cancelledAt: new Date() } });
    await act(user);
    const to = await at.client.notification.findMany({ where: { kind, readAt: null } });
    const mailed = await at.client.mail.findMany({ where: { cancelledAt: null } });
    expect(to.map(({ userId }) => userId)).toContain(other.id);
    expect(to.map(({ userId }) => userId)).not.toContain(user.id);
    expect(mailed.map((mail) => mail.to)).toContain(other.email);
    for (const { text } of mailed) expect(text).not.toMatch(/user \d|password|role|compliance/i);
    const [line] = (await listNotifications(other, {})).rows;
    expect(line).toMatchObject({ kind, unread: true, about: { href: "/audit?of=company&family=user" } });
  }

  test("of a link for a new password of one of them", () =>
    tellsOthers("compliance-password", ({ id: userId }) => done(perform(offerNewPassword, admin, { userId }))));

  test("of the role that an administrator takes from one of them", () =>
    tellsOthers("compliance-taken", ({ id: userId }) =>
      done(perform(changeRole, admin, { userId, role: "recruiter" })),
    ));

  test("of the role that an administrator gives", () => {
    const gives = ({ id: userId }: Actor) => done(perform(changeRole, admin, { userId, role: "compliance" }));
    return tellsOthers("compliance-given", gives, "recruiter");
  });

  test("of the account of one of them that is disabled, and enabled again", async () => {
    await tellsOthers("compliance-disabled", ({ id: userId }) => done(perform(disableUser, admin, { userId })));
    await tellsOthers("compliance-enabled", async ({ id: userId }) => {
      await done(perform(disableUser, admin, { userId }));
      await done(perform(enableUser, admin, { userId }));
    });
  });

  test("of who joins by an invitation", () => tellsOthers("compliance-joined", () => join("compliance"), "recruiter"));

  test("and of nothing that has to do with other roles", async () => {
    const user = await join("recruiter");
    const before = await at.client.notification.count();
    await done(perform(offerNewPassword, admin, { userId: user.id }));
    await done(perform(changeRole, admin, { userId: user.id, role: "operations" }));
    expect(await at.client.notification.count()).toBe(before);
  });
});

describe("an invitation", () => {
  test("makes one user, also when it is used twice at the same moment", async () => {
    const token = await newLink();
    const results = await Promise.all(
      ["one@x.example", "two@x.example"].map((email) => perform(acceptInvitation, null, { token, ...person(email) })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results).toContainEqual(expect.objectContaining({ code: "link-used" }));
    const users = await at.client.user.findMany({ where: { email: { in: ["one@x.example", "two@x.example"] } } });
    expect(users).toMatchObject([{ role: "operations", name: "Sam Reyes" }]);
    expect(users[0]?.passwordHash).toMatch(/^\$argon2id\$/);
  });

  test("makes one user of one e-mail, also when two are used at the same moment", async () => {
    const tokens = [await newLink(), await newLink()];
    const results = await Promise.all(
      tokens.map((token) => perform(acceptInvitation, null, { token, ...person("twins@x.example") })),
    );
    expect(results.map((result) => result.ok || result.code).sort()).toEqual(["email-taken", true]);
  });

  test("is not used up by an e-mail that somebody has", async () => {
    const token = await newLink();
    const taken = await perform(acceptInvitation, null, { token, ...person(admin.email.toUpperCase()) });
    expect(taken).toMatchObject({ code: "email-taken", fields: { email: expect.any(String) } });
    expect(await perform(acceptInvitation, null, { token, ...person("free@x.example") })).toMatchObject({ ok: true });
  });

  test.each([
    ["disabled", (userId: string) => perform(disableUser, founder, { userId })],
    ["no administrator any more", (userId: string) => perform(changeRole, founder, { userId, role: "compliance" })],
  ])("does not work once whoever made it is %s", async (_, end) => {
    const token = await newLink();
    await done(end(admin.id));
    expect(await perform(acceptInvitation, null, { token, ...person("after@x.example") })).toMatchObject({
      code: "link-used",
    });
  });

  test("is listed with who made it until somebody takes it back, and then does not work", async () => {
    const token = await newLink();
    const [listed] = await listInvitations(new Date());
    expect(listed).toMatchObject({ role: "operations", createdBy: { name: admin.name } });
    const invitationId = listed?.id ?? "";
    expect(await perform(takeBackInvitation, founder, { invitationId })).toEqual({ ok: true, data: null });
    expect((await listInvitations(new Date())).map(({ id }) => id)).not.toContain(invitationId);
    expect(await perform(acceptInvitation, null, { token, ...person("taken@x.example") })).toMatchObject({
      code: "link-used",
    });
    expect(await perform(takeBackInvitation, admin, { invitationId })).toMatchObject({ code: "not-found" });
  });

  test("is over after seven days", async () => {
    const token = await newLink(addDays(new Date(), -8));
    expect(await perform(acceptInvitation, null, { token, ...person("late@x.example") })).toMatchObject({
      code: "link-used",
    });
  });

  test("does not take a short password", async () => {
    const token = await newLink();
    const short = { ...person("short@x.example"), password: "elevenchars" };
    expect(await perform(acceptInvitation, null, { token, ...short })).toMatchObject({
      code: "invalid",
      fields: { password: "At least 12 characters." },
    });
  });
});

test("all of it stands in one unbroken stream that holds no names", async () => {
  expect(await at.client.$transaction((tx) => verifyStream(tx, "company"))).toMatchObject({ whole: true });
  const entries = await at.client.auditEntry.findMany({ where: { stream: "company" } });
  expect(entries.length).toBeGreaterThan(5);
  expect(JSON.stringify(entries.map(({ data }) => data))).not.toMatch(/Sam Reyes|example/);
});

describe("a new password", () => {
  async function offered(user: Actor, now = new Date()) {
    const made = await perform(offerNewPassword, admin, { userId: user.id }, now);
    if (!made.ok) throw new Error(made.message);
    return made.data.token;
  }
  const password = "nine quiet herons waiting";

  test("ends every session and signs in, once", async () => {
    const user = await join("recruiter");
    const sessionId = await sessionOf(user);
    const earlier = await offered(user);
    const token = await offered(user);
    expect(await perform(renewPassword, null, { token, password })).toEqual({ ok: true, data: { email: user.email } });
    expect(await actorOf(sessionId, new Date())).toBeNull();
    expect(await signIn({ email: user.email, password }, null)).toMatchObject({ ok: true });
    for (const used of [token, earlier])
      expect(await perform(renewPassword, null, { token: used, password })).toMatchObject({ code: "link-used" });
  });

  test.each([
    ["a link that is over", async () => offered(await join("recruiter"), addDays(new Date(), -2)), "link-used"],
    ["an invitation", newLink, "link-used"],
    ["a link nobody made", async () => "nothing", "link-used"],
  ])("is not taken from %s", async (_, link, code) => {
    expect(await perform(renewPassword, null, { token: await link(), password })).toMatchObject({ ok: false, code });
  });

  test("and its link does not make a second account", async () => {
    const token = await offered(await join("recruiter"));
    expect(await perform(acceptInvitation, null, { ...person("other@bonafide.example"), token })).toMatchObject({
      code: "link-used",
    });
  });

  test("is not offered to somebody who is disabled", async () => {
    const user = await join("recruiter");
    await perform(disableUser, admin, { userId: user.id });
    expect(await perform(offerNewPassword, admin, { userId: user.id })).toMatchObject({ code: "not-found" });
  });
});
