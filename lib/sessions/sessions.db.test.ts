import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays, addMinutes } from "date-fns";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { completeCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { openPasskeyLink } from "@/lib/passkey-links/actions";
import { makePasskeyLink } from "@/lib/passkeys/actions";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { endScreening } from "@/lib/screenings/actions";
import { done } from "@/prisma/seed/done";
import { personOf } from "@/prisma/seed/people";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { saysWhereTheyLive } from "@/prisma/seed/steps/places";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { addSessions, seeSessionNetwork } from "./actions";
import { forgetAddresses } from "./forget";
import { keepFromLink } from "./from-link";
import { getSessions } from "./queries";

const list = join(mkdtempSync(join(tmpdir(), "networks-")), "networks.csv");
writeFileSync(
  list,
  "# version 2026-11-01\n203.0.113.0/24,hosting,Example Cloud\n198.51.100.0/24,vpn,Quiet Lines\n192.0.2.0/24,shared,Campus",
);
Object.assign(process.env, { BONAFIDE_NETWORKS: list, BONAFIDE_ADDRESS_HEADER: "X-Forwarded-For" });

let it: TestCompany;
let scene: Awaited<ReturnType<typeof sceneAsking>>;
let now: Date;
beforeAll(async () => {
  it = await testCompany();
  now = it.at(8, "12:00");
  vi.useFakeTimers({ toFake: ["Date"], now });
  scene = await sceneAsking(it, "sessions", "biometric-log-in");
});
afterAll(async () => {
  vi.useRealTimers();
  await it?.drop();
});

let count = 0;
/** Somebody new, who has been told that sessions are kept. */
async function opened({ informed = true } = {}) {
  const person = personOf(`Somebody Number${++count}`, count);
  const on = await openByForm({ ...scene, person }, it.at(9, "09:00"), application);
  await saysWhereTheyLive(on, it.at(9, "10:00"), "GB");
  await givesConsent(on, it.at(9, "11:00"), "biometric-log-in");
  if (informed) await givesConsent(on, it.at(9, "11:10"), "sessions");
  return on;
}

const day = (at: number, hour = "09:00") => it.at(at, hour as "09:00").toISOString();
/** An address that nobody else has: tests of one file share a database. */
let line = 0;
const home = () => `8.${8 + (line >> 8)}.${line & 255}.${++line & 255}`;

const add = ({ screeningId, recruiter }: Case, lines: string[], by = recruiter, at = now) =>
  perform(
    addSessions,
    by,
    { screeningId, origin: "portal-log", log: lines.join("\n"), time: "0", address: "1", clock: "2" },
    at,
  );
const codeOf = (result: { ok: boolean; code?: string }) => (result.ok ? "done" : result.code);
const factsOf = async ({ screeningId }: Case) => (await loadFacts(it.client, screeningId, now)).sessions;
const rowsOf = ({ screeningId }: Case) => it.client.candidateSession.findMany({ where: { screeningId } });
/** What the rules about sessions give of points; people who are opened alike share other things too. */
const pointsOf = async ({ screeningId }: Case) =>
  assess(await loadFacts(it.client, screeningId, now), now)
    .differences.filter(({ rule }) => rule.startsWith("session-"))
    .reduce((sum, { points }) => sum + points, 0);
const assessed = ({ screeningId }: Case) => it.client.assessment.count({ where: { screeningId } });
const whole = ({ screeningId }: Case) => it.client.$transaction((tx) => verifyStream(tx, screeningId));

describe("a log", () => {
  test("becomes sessions without an address, a time zone or a place; lines that cannot be read are told", async () => {
    const on = await opened();
    const address = home();
    const log = [`${day(10)},${address},Europe/London`, "soon,8.8.8.8,0", `${day(11)},203.0.113.9,Asia/Seoul`];
    expect(await done(add(on, log))).toEqual({ kept: 2, unread: [2] });
    expect(await factsOf(on)).toEqual([
      { at: day(11), place: "differs", sharedWith: 0 },
      { at: day(10), place: "agrees", sharedWith: 0 },
    ]);
    const stored = JSON.stringify([await rowsOf(on), await it.client.auditEntry.findMany()]);
    for (const text of [address, "203.0.113.9", "Europe/London", "Asia/Seoul"]) expect(stored).not.toContain(text);
    const view = JSON.stringify(await getSessions(on.recruiter, on.screeningId));
    expect(view).toContain("Rented servers (Example Cloud, list of 2026-11-01)");
    for (const text of [address, "203.0.113", "Europe"]) expect(view).not.toContain(text);
    expect(await done(add(on, log, undefined, addMinutes(now, 1)))).toMatchObject({ kept: 0 });
    expect(await whole(on)).toMatchObject({ whole: true });
  });

  test("is refused before the candidate was told, once the check is done, and from others", async () => {
    const log = [`${day(10)},${home()},0`];
    expect(codeOf(await add(await opened({ informed: false }), log))).toBe("consent-missing");
    const on = await opened();
    expect(codeOf(await add(on, log, it.company.colleague("Hana Sato")))).toBe("not-allowed");
    expect(codeOf(await add(on, log, it.company.colleague("Sam Reyes")))).toBe("not-found");
    expect(codeOf(await add(on, ["soon"]))).toBe("invalid");
    expect(codeOf(await add(on, ["x".repeat(900_001)]))).toBe("invalid");
    const hours = Array.from({ length: 501 }, (_, at) => `${addDays(now, -at - 1).toISOString()},,0`);
    expect(codeOf(await add(on, hours))).toBe("invalid");
    const answers = { fits: "not-seen", lookedOn: "2026-11-12" };
    await done(perform(completeCheck, on.recruiter, { screeningId: on.screeningId, kind: "sessions", answers }, now));
    expect(codeOf(await add(on, log))).toBe("check-done");
    expect(await rowsOf(on)).toEqual([]);
  });

  test("of a VPN changes no fact and makes no assessment, whatever its clock says and whoever else is there", async () => {
    const [on, other] = [await opened(), await opened()];
    const before = [`${day(12)},${home()},0`];
    await done(add(on, before));
    const facts = await loadFacts(it.client, on.screeningId, now);
    const made = await assessed(on);
    const vpn = [9, 10, 11, 12].map((at) => `${day(at)},198.51.100.7,540`);
    await done(add(other, vpn));
    expect(await done(add(on, vpn))).toMatchObject({ kept: 4 });
    expect(await loadFacts(it.client, on.screeningId, now)).toEqual(facts);
    expect(await assessed(on)).toBe(made);
    expect(await factsOf(other)).toBeUndefined();
    const view = await getSessions(on.recruiter, on.screeningId);
    expect(view?.sessions.filter(({ counts }) => !counts)).toHaveLength(4);
  });
});

describe("an address", () => {
  test("that another candidate used within 30 days, by a clock that does not agree, shows in both, and reassesses the first", async () => {
    const [on, other, late] = [await opened(), await opened(), await opened()];
    const address = home();
    await done(add(on, [`${day(40)},${address},540`]));
    expect(await pointsOf(on)).toBe(0);
    await done(add(late, [`${addDays(it.at(40, "09:00"), -31).toISOString()},${address},540`]));
    expect([await pointsOf(on), await pointsOf(late)]).toEqual([0, 0]);
    const made = await assessed(on);
    await done(add(other, [`${addDays(it.at(40, "09:00"), 30).toISOString()},${address},540`]));
    expect([await pointsOf(on), await pointsOf(other), await pointsOf(late)]).toEqual([3, 3, 0]);
    expect(await assessed(on)).toBe(made + 1);
    const hana = it.company.colleague("Hana Sato");
    const met = (await getSessions(hana, on.screeningId))?.met.map(({ id }) => id);
    expect(met).toEqual([other.screeningId]);
    expect((await getSessions(on.recruiter, on.screeningId))?.met).toEqual([]);
    for (const one of [on, other]) expect(await whole(one)).toMatchObject({ whole: true });
  });

  test("of several others weighs more, of a line of many people nothing, of a home network it is not kept", async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => opened()));
    const address = home();
    for (const on of all) await done(add(on, [`${day(10)},${address},0`]));
    expect(await Promise.all(all.map(pointsOf))).toEqual([8, 8, 8, 8]);
    const two = [await opened(), await opened()];
    for (const on of two) await done(add(on, [`${day(10)},192.0.2.7,0`, `${day(11)},192.168.1.2,0`]));
    expect(await Promise.all(two.map(pointsOf))).toEqual([0, 0]);
    expect((await rowsOf(two[0] as Case)).filter(({ keyed }) => keyed === null)).toHaveLength(1);
  });

  test("of two candidates at the same moment is seen by one of them at least, and in the end by both", async () => {
    const two = [await opened(), await opened()];
    const address = home();
    await Promise.all(two.map((on) => done(add(on, [`${day(10)},${address},540`]))));
    expect(await Promise.all(two.map(pointsOf))).toEqual([3, 3]);
  });

  test("is shown to compliance alone, by its network, and that they looked is recorded", async () => {
    const on = await opened();
    await done(add(on, [`${day(10)},203.0.113.77,0`]));
    const [{ id = "" } = {}] = await rowsOf(on);
    const see = (by: Case["recruiter"]) =>
      perform(seeSessionNetwork, by, { screeningId: on.screeningId, sessionId: id }, now);
    expect(await see(it.company.colleague("Hana Sato"))).toEqual({ ok: true, data: "203.0.113.0/24" });
    expect(codeOf(await see(on.recruiter))).toBe("not-allowed");
    const looked = { stream: on.screeningId, event: "session.network-seen" };
    expect(await it.client.auditEntry.count({ where: looked })).toBe(1);
    expect(await getSessions(it.company.colleague("Sam Reyes"), on.screeningId)).toBeNull();
  });

  test("is forgotten 180 days after the end, and what was said of it stays", async () => {
    const on = await opened();
    await done(add(on, [`${day(10)},203.0.113.78,540`]));
    const ending = { screeningId: on.screeningId, ending: "withdrew" } as const;
    await done(perform(endScreening, on.recruiter, ending, now));
    await forgetAddresses(addDays(now, 180));
    expect((await rowsOf(on))[0]?.keyed).not.toBeNull();
    await forgetAddresses(addDays(now, 181));
    expect((await rowsOf(on))[0]).toMatchObject({ keyed: null, sealed: null, network: "hosting", clock: "differs" });
    expect(await whole(on)).toMatchObject({ whole: true });
  });
});

describe("the page of a link", () => {
  const linkFor = async ({ screeningId, recruiter }: Case) =>
    (await done(perform(makePasskeyLink, recruiter, { screeningId, purpose: "enrol", step: "Before access" }, now)))
      .token;
  const post = (body: string, from: string, origin = "http://localhost:3000") =>
    keepFromLink(
      new Request("http://localhost/", { method: "POST", body, headers: { origin, "x-forwarded-for": from } }),
      now,
    ).then(({ status }) => status);
  const saying = (token: string, minutes = 0) => JSON.stringify({ token, minutes });

  test("keeps one session, by the address of our proxy, while the link works", async () => {
    const on = await opened();
    const token = await linkFor(on);
    expect(await done(perform(openPasskeyLink, null, { token }, now))).toMatchObject({ keepsSession: true });
    expect(await post(saying(token), "198.51.100.1, 203.0.113.80", "https://elsewhere.example")).toBe(403);
    expect(await rowsOf(on)).toEqual([]);
    expect(await post(saying(token), "198.51.100.1, 203.0.113.80")).toBe(204);
    expect(await post(saying(token, 60), "203.0.113.81")).toBe(204);
    expect(await factsOf(on)).toEqual([{ at: now.toISOString(), place: "agrees", sharedWith: 0 }]);
    expect(await whole(on)).toMatchObject({ whole: true });
  });

  test("keeps nothing of a stranger, of a link that is over, of somebody who was not told, or of a body that no page sends", async () => {
    const [on, untold] = [await opened(), await opened({ informed: false })];
    const before = await it.client.candidateSession.count();
    const token = await linkFor(on);
    expect(await post(saying("guess"), home())).toBe(404);
    for (const body of [
      "",
      "{",
      "[]",
      saying(token, 5000),
      JSON.stringify({ token, minutes: 0, pad: "x".repeat(2000) }),
    ])
      expect(await post(body, home())).toBe(400);
    await it.client.passkeySession.updateMany({
      where: { screeningId: on.screeningId },
      data: { result: "could-not" },
    });
    expect(await post(saying(token), home())).toBe(404);
    const other = await linkFor(untold);
    expect(await done(perform(openPasskeyLink, null, { token: other }, now))).toMatchObject({ keepsSession: false });
    expect(await post(saying(other), home())).toBe(204);
    expect(await it.client.candidateSession.count()).toBe(before);
  });
});
