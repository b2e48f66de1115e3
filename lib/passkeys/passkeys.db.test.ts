import { addMinutes } from "date-fns";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { completeCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { env } from "@/lib/env";
import { declinePasskey, enrolPasskey, openPasskeyLink, showPasskey } from "@/lib/passkey-links/actions";
import { restrictScreening } from "@/lib/restrictions/actions";
import { loadFacts } from "@/lib/risk/load";
import { done } from "@/prisma/seed/done";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { saysWhereTheyLive } from "@/prisma/seed/steps/places";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { makePasskeyLink, witnessPasskey } from "./actions";
import { getPasskeys } from "./queries";
import { softDevice } from "./soft-device";

const kind = "biometric-log-in";
let it: TestCompany;
let scene: Awaited<ReturnType<typeof sceneAsking>>;
let now: Date;
beforeAll(async () => {
  it = await testCompany();
  now = it.at(8, "12:00");
  vi.useFakeTimers({ toFake: ["Date"], now });
  scene = await sceneAsking(it, kind);
});
afterAll(async () => {
  vi.useRealTimers();
  await it?.drop();
});

const device = (how?: { unlocked: boolean }) => softDevice(env().BONAFIDE_URL, how);
const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? "done" : result.code);

async function opened() {
  const on = await openByForm(scene, it.at(9, "09:00"), application);
  await saysWhereTheyLive(on, it.at(9, "10:00"), "GB");
  await givesConsent(on, it.at(9, "11:00"), kind);
  return on;
}

const ask = ({ screeningId, recruiter }: Case, purpose: "enrol" | "again") =>
  perform(makePasskeyLink, recruiter, { screeningId, purpose, step: "Before access" }, now);
const link = async (on: Case, purpose: "enrol" | "again") => (await done(ask(on, purpose))).token;
const challengeOf = async (token: string) =>
  (await done(perform(openPasskeyLink, null, { token }, now))).options.challenge;

async function enrol(on: Case, phone = device(), token?: string) {
  const secret = token ?? (await link(on, "enrol"));
  const made = phone.make(await challengeOf(secret));
  return (await done(perform(enrolPasskey, null, { token: secret, made }, now))).result;
}

async function show(on: Case, phone: ReturnType<typeof device>) {
  const token = await link(on, "again");
  const shown = phone.use(await challengeOf(token));
  return (await done(perform(showPasskey, null, { token, shown }, now))).result;
}

async function witness({ screeningId, recruiter }: Case, saw: "yes" | "no" = "yes") {
  const waiting = { screeningId, witnessed: null, answeredAt: { not: null } };
  const { id = "" } = (await it.client.passkeySession.findFirst({ where: waiting })) ?? {};
  return codeOf(await perform(witnessPasskey, recruiter, { screeningId, sessionId: id, saw }, now));
}

const seen = async ({ screeningId }: Case) => (await loadFacts(it.client, screeningId)).passkey;
const complete = (on: Case) =>
  perform(completeCheck, on.recruiter, { screeningId: on.screeningId, kind, answers: { way: "passkey" } }, now);
const whole = (on: Case) => it.client.$transaction((tx) => verifyStream(tx, on.screeningId));

describe("a passkey", () => {
  test("that was enrolled and shown again while somebody saw it makes the check clear, and the trail is whole", async () => {
    const [on, phone] = [await opened(), device()];
    expect(await enrol(on, phone)).toBe("enrolled");
    expect(await seen(on)).toBeUndefined();
    expect(codeOf(await ask(on, "again"))).toBe("no-passkey");
    expect(await witness(on)).toBe("done");
    expect(await seen(on)).toEqual({ enrolled: true, later: [] });
    for (const _ of [1, 2]) {
      expect(await show(on, phone)).toBe("same-key");
      expect(await witness(on)).toBe("done");
    }
    expect(await seen(on)).toEqual({ enrolled: true, later: ["same-key", "same-key"] });
    expect(await complete(on)).toMatchObject({ data: { outcome: "clear" } });
    expect(await whole(on)).toMatchObject({ whole: true });
  });

  test("that nobody saw never counts, and its key is asked for by nobody", async () => {
    const [on, phone] = [await opened(), device()];
    await enrol(on, phone);
    expect(await witness(on, "no")).toBe("done");
    expect(await witness(on)).not.toBe("done");
    expect(await seen(on)).toBeUndefined();
    expect(await it.client.passkey.count({ where: { screeningId: on.screeningId, endedAt: null } })).toBe(0);
    expect(codeOf(await ask(on, "again"))).toBe("no-passkey");
    expect(await whole(on)).toMatchObject({ whole: true });
  });

  test("of another device is a difference; a newer one that is enrolled ends the earlier", async () => {
    const [on, phone, other] = [await opened(), device(), device()];
    await enrol(on, phone);
    await witness(on);
    expect(await show(on, other)).toBe("another-key");
    await witness(on);
    expect(await seen(on)).toEqual({ enrolled: true, later: ["another-key"] });
    await enrol(on, other);
    await witness(on);
    expect(await show(on, phone)).toBe("another-key");
    expect(await show(on, other)).toBe("same-key");
    expect(await complete(on)).toMatchObject({ data: { outcome: "concern" } });
    expect(await whole(on)).toMatchObject({ whole: true });
  });

  test("that was not unlocked, signs another challenge or was used before counts as not done", async () => {
    const on = await opened();
    expect(await enrol(on, device({ unlocked: false }))).toBe("could-not");
    const phone = device();
    await enrol(on, phone);
    await witness(on);
    const token = await link(on, "again");
    const old = phone.use(await challengeOf(token));
    expect(await done(perform(showPasskey, null, { token, shown: old }, now))).toEqual({ result: "same-key" });
    const next = await link(on, "again");
    expect(await done(perform(showPasskey, null, { token: next, shown: old }, now))).toEqual({ result: "could-not" });
    const elsewhere = softDevice("https://elsewhere.example");
    const third = await link(on, "enrol");
    const made = elsewhere.make(await challengeOf(third));
    expect(await done(perform(enrolPasskey, null, { token: third, made }, now))).toEqual({ result: "could-not" });
  });
});

describe("a link", () => {
  test("works once, for ten minutes, and only with its own secret", async () => {
    const on = await opened();
    const token = await link(on, "enrol");
    const open = (secret: string, at = now) => perform(openPasskeyLink, null, { token: secret }, at);
    expect(codeOf(await open(`${token}x`))).toBe("link-used");
    expect(codeOf(await open(token, addMinutes(now, 10)))).toBe("link-used");
    expect(codeOf(await open(token))).toBe("done");
    expect(await enrol(on, device(), token)).toBe("enrolled");
    expect(codeOf(await open(token))).toBe("link-used");
    expect(codeOf(await perform(declinePasskey, null, { token }, now))).toBe("link-used");
    expect(await it.client.passkeySession.count({ where: { tokenHash: token } })).toBe(0);
  });

  test("of somebody who would rather not is over, and the check is not held against them", async () => {
    const on = await opened();
    expect(await done(perform(declinePasskey, null, { token: await link(on, "enrol") }, now))).toEqual({
      result: "could-not",
    });
    expect(await complete(on)).toMatchObject({ data: { outcome: "could-not-verify" } });
  });

  test("that does not work takes nothing from anybody, however many are tried at once", async () => {
    const guess = (n: number) => perform(openPasskeyLink, null, { token: `guess ${n}` }, now);
    const codes = await Promise.all(Array.from({ length: 30 }, (_, n) => guess(n).then(codeOf)));
    expect(new Set(codes)).toEqual(new Set(["link-used"]));
  });

  test("is neither made without consent, nor answered for another screening", async () => {
    const without = await openByForm(scene, it.at(9, "09:00"), application);
    await saysWhereTheyLive(without, it.at(9, "10:00"), "GB");
    expect(codeOf(await ask(without, "enrol"))).toBe("consent-missing");
    const on = await opened();
    await enrol(on);
    const { id } = await it.client.passkeySession.findFirstOrThrow({ where: { screeningId: on.screeningId } });
    const elsewhere = { screeningId: without.screeningId, sessionId: id, saw: "yes" } as const;
    expect(codeOf(await perform(witnessPasskey, on.recruiter, elsewhere, now))).not.toBe("done");
    expect(await seen(on)).toBeUndefined();
  });
});

test("who may not see the screening sees nothing of its passkeys", async () => {
  const on = await opened();
  await enrol(on);
  const [hana, sam] = [it.company.colleague("Hana Sato"), it.company.colleague("Sam Reyes")];
  expect(await getPasskeys(on.recruiter, on.screeningId)).toMatchObject({
    sessions: [{ words: "A passkey was enrolled" }],
  });
  expect(await getPasskeys(sam, on.screeningId)).toBeNull();
  const restricted = { screeningId: on.screeningId, reason: "A word of compliance.", readerIds: [] };
  await done(perform(restrictScreening, hana, restricted, now));
  expect(await getPasskeys(on.recruiter, on.screeningId)).toBeNull();
  expect(await getPasskeys(hana, on.screeningId)).not.toBeNull();
});
