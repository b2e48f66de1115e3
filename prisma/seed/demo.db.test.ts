import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { stateWords, unassessed } from "@/lib/risk/states";
import { turns } from "@/lib/screenings/lifecycle";
import { freshDatabase } from "@/scripts/new-database";
import accounts from "./accounts.json" with { type: "json" };
import { loadDemo } from "./demo";
import { names } from "./names";
import { positions } from "./positions";
import { randomFrom } from "./random";
import { stories } from "./stories";

const now = new Date("2026-11-23T07:30:00Z");
let at: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  at = await freshDatabase();
  await loadDemo(now, randomFrom(2026));
}, 600_000);
afterAll(() => at?.drop());

test("there are as many of each as told", async () => {
  const { client } = at;
  expect(await client.user.count()).toBe(accounts.accounts.length);
  expect(await client.position.count()).toBe(Object.keys(positions).length);
  // One works here already, and is to be looked at again.
  expect(await client.screening.count()).toBe(stories.length - 1);
  expect(await client.refreshDue.count({ where: { screeningId: null, dueOn: { lt: now } } })).toBe(1);
  const people = await client.candidate.findMany({ select: { name: true } });
  expect(new Set(people.map(({ name }) => name)).size).toBe(stories.length);
  for (const { name } of people) expect(names).toContain(name);
});

test("every turn, every state and every kind of ending but one occurs", async () => {
  const all = await at.client.screening.findMany({ select: { turn: true, state: true, ending: true } });
  const seen = (key: "turn" | "state" | "ending") => new Set(all.map((one) => one[key]));
  expect(seen("turn")).toEqual(new Set(Object.keys(turns)));
  expect(seen("state")).toEqual(new Set(Object.keys(stateWords).filter((state) => state !== unassessed)));
  expect(seen("ending")).toEqual(new Set([null, "ready", "stopped", "withdrew", "position-closed"]));
});

test("everyone who decides has something to decide, and operations has a check", async () => {
  const { client } = at;
  const waiting = await client.screening.findMany({ where: { turn: "manager" }, include: { position: true } });
  expect(new Set(waiting.map(({ position }) => position.managerId)).size).toBe(2);
  expect(await client.check.count({ where: { assignedTo: "operations", completions: { none: {} } } })).toBeGreaterThan(
    0,
  );
});

test("nobody decided about a person they attested for, and nothing was refused", async () => {
  const decisions = await at.client.decision.findMany({
    where: { kind: { not: "handed-over" } },
    include: { screening: { include: { attestations: true } } },
  });
  expect(decisions.length).toBeGreaterThan(5);
  for (const { byId, screening } of decisions)
    expect(screening.attestations.map((attestation) => attestation.byId)).not.toContain(byId);
  expect(await at.client.auditEntry.count({ where: { event: "refused" } })).toBe(0);
});

test("people have read what they were told long ago, and something is new", async () => {
  const told = await at.client.notification.groupBy({ by: ["kind"], where: { readAt: null }, _count: true });
  expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["handed-over", "mentioned"]));
  expect(await at.client.notification.count({ where: { readAt: { not: null } } })).toBeGreaterThan(5);
});

test("three weeks of working days lie before now, and due dates around it", async () => {
  const { client } = at;
  const entries = await client.auditEntry.findMany({ where: { event: { not: "demo.loaded" } }, select: { at: true } });
  const times = entries.map((entry) => entry.at.getTime());
  expect(Math.max(...times)).toBeLessThan(now.getTime());
  expect((now.getTime() - Math.min(...times)) / 86_400_000).toBeGreaterThan(21);
  for (const { at } of entries) expect([1, 2, 3, 4, 5]).toContain(at.getUTCDay());
  const open = { endedAt: null };
  expect(await client.screening.count({ where: { ...open, dueOn: { lt: now } } })).toBeGreaterThan(1);
  expect(await client.screening.count({ where: { ...open, dueOn: { gt: now } } })).toBeGreaterThan(1);
});

test("every picture has a thumbnail and every document a file", async () => {
  const { client } = at;
  const pictures = { mediaType: "image/png" };
  expect(await client.evidence.count({ where: pictures })).toBeGreaterThan(10);
  expect(await client.evidence.count({ where: { ...pictures, thumbnailId: null } })).toBe(0);
  const documents = { kind: { in: ["identity-document", "address-document", "json-resume"] } };
  expect(await client.source.count({ where: { ...documents, evidenceId: null } })).toBe(0);
});

test("every stream verifies whole", async () => {
  const streams = (await at.client.screening.findMany({ select: { id: true } })).map(({ id }) => id);
  for (const stream of [...streams, "company"])
    expect(await at.client.$transaction((tx) => verifyStream(tx, stream), { timeout: 30_000 })).toMatchObject({
      whole: true,
    });
});
