import { addHours } from "date-fns";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform } from "@/lib/door/perform";
import { whileHeld } from "@/scripts/held";
import { freshDatabase } from "@/scripts/new-database";
import { disableUser } from "./actions";
import type { Actor } from "./actor";
import { hashPassword } from "./password";
import { actorOf } from "./session";
import { closeSession, signIn } from "./sign-in";

let at: Awaited<ReturnType<typeof freshDatabase>>;
const password = "seven calm otters crossing";

beforeAll(async () => {
  at = await freshDatabase();
});
afterAll(() => at?.drop());

async function join(name: string, role: Actor["role"] = "recruiter"): Promise<Actor> {
  const email = `${name}@bonafide.example`;
  const data = { name, email, role, passwordHash: await hashPassword(password) };
  return { ...(await at.client.user.create({ data })), role };
}

async function enter(email: string) {
  const result = await signIn({ email, password }, null);
  if (!result.ok) throw new Error(result.message);
  return result.data.sessionId;
}

const newest = () => at.client.auditEntry.findFirst({ where: { stream: "company" }, orderBy: { number: "desc" } });

describe("signing in", () => {
  test("opens a session for the right e-mail, in any case, and password", async () => {
    const mara = await join("mara");
    const sessionId = await enter("Mara@Bonafide.example");
    expect(await actorOf(sessionId, new Date())).toEqual({
      id: mara.id,
      name: "mara",
      email: "mara@bonafide.example",
      role: "recruiter",
    });
    expect(await newest()).toMatchObject({ event: "user.signed-in" });
  });

  test("answers the same to a wrong password, an unknown e-mail and a disabled user, and records the attempt", async () => {
    const [admin, tunde] = [await join("ines", "admin"), await join("tunde")];
    expect(await perform(disableUser, admin, { userId: tunde.id })).toMatchObject({ ok: true });
    const answers = [
      await signIn({ email: "mara@bonafide.example", password: "something else entirely" }, null),
      await signIn({ email: "nobody@bonafide.example", password }, null),
      await signIn({ email: "tunde@bonafide.example", password }, null),
    ];
    for (const answer of answers) expect(answer).toEqual({ ...answers[0], ok: false, code: "wrong-password" });
    expect(await newest()).toMatchObject({ event: "refused", actorId: null });
    expect(await at.client.session.count({ where: { userId: tunde.id } })).toBe(0);
  });

  test.each([
    ["whose password is renewed", async () => ({ passwordHash: await hashPassword("nine quiet herons waiting") })],
    ["who is disabled", async () => ({ disabledAt: new Date() })],
  ])("opens no session for somebody %s at the same moment", async (_, change) => {
    const { id, email } = await join(crypto.randomUUID());
    const data = await change();
    const entered = await whileHeld(
      at.client,
      (tx) => tx.user.update({ where: { id }, data }),
      () => signIn({ email, password }, null),
    );
    expect(entered).toMatchObject({ ok: false, code: "wrong-password" });
    expect(await at.client.session.count({ where: { userId: id } })).toBe(0);
  });

  test("refuses after ten wrong attempts, even the right password, and only for that e-mail", async () => {
    const [olga, piet] = [await join("olga"), await join("piet")];
    for (let attempt = 1; attempt <= 10; attempt++)
      expect(await signIn({ email: olga.email, password: "wrong" }, null)).toMatchObject({ code: "wrong-password" });
    expect(await signIn({ email: olga.email.toUpperCase(), password }, null)).toMatchObject({
      code: "too-many-attempts",
    });
    expect(await enter(piet.email)).toBeTruthy();
  });

  test("refuses after a hundred wrong passwords from one address, and no office for what it does right", async () => {
    const { email } = await join("yuki");
    const from = (address: string, right: boolean) => signIn({ email, password: right ? password : "wrong" }, address);
    for (let attempt = 1; attempt <= 3; attempt++) expect(await from("203.0.113.8", true)).toMatchObject({ ok: true });
    const office = { where: { key: { startsWith: "sign-in-from:" } } };
    expect(await at.client.rateLimit.findMany(office)).toMatchObject([{ points: 0 }]);
    await at.client.rateLimit.updateMany({ ...office, data: { points: 99 } });
    expect(await from("203.0.113.8", true)).toMatchObject({ ok: true });
    expect(await from("203.0.113.8", false)).toMatchObject({ code: "wrong-password" });
    expect(await from("203.0.113.8", true)).toMatchObject({ code: "too-many-attempts" });
    expect(await from("203.0.113.9", true)).toMatchObject({ ok: true });
  });

  test("clears what was counted long ago, for whomever", async () => {
    const { email } = await join("tilda");
    await at.client.rateLimit.create({ data: { key: "sign-in:old", points: 3, expire: new Date(0) } });
    await enter(email);
    expect(await at.client.rateLimit.count({ where: { key: "sign-in:old" } })).toBe(0);
  });

  test("starts counting afresh after the right password", async () => {
    const { email } = await join("sam");
    for (let round = 0; round < 2; round++) {
      for (let attempt = 1; attempt <= 9; attempt++) await signIn({ email, password: "wrong" }, null);
      expect(await enter(email)).toBeTruthy();
    }
  });
});

describe("a session", () => {
  test("is over after twelve hours", async () => {
    const sessionId = await enter((await join("hana")).email);
    expect(await actorOf(sessionId, addHours(new Date(), 11))).not.toBeNull();
    expect(await actorOf(sessionId, addHours(new Date(), 13))).toBeNull();
  });

  test("is over once it was closed, and closes once", async () => {
    const sessionId = await enter((await join("leo")).email);
    expect(await perform(closeSession, null, { sessionId })).toMatchObject({ ok: true });
    expect(await actorOf(sessionId, new Date())).toBeNull();
    expect(await perform(closeSession, null, { sessionId })).toMatchObject({ code: "session-over" });
  });

  test("of a role this version does not know is nobody's", async () => {
    const user = await join("kim");
    const sessionId = await enter(user.email);
    await at.client.user.update({ where: { id: user.id }, data: { role: "superuser" } });
    expect(await actorOf(sessionId, new Date())).toBeNull();
  });
});
