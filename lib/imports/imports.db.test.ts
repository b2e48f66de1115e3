import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { openFromRow } from "./actions";
import { knownRows } from "./known";
import { cellsOf, listRow, rowKey } from "./row";

let it: TestCompany;
let positionId: string;
let mara: Actor;
beforeAll(async () => {
  it = await testCompany();
  ({ positionId, recruiter: mara } = it.scene("devops"));
});
afterAll(() => it?.drop());

const row = (name: string, email = "", number = "") => cellsOf([name, email, number], ["name", "email", "number"]);
const open = (cells: ReturnType<typeof row>, who = mara, where = positionId) =>
  perform(openFromRow, who, { positionId: where, row: cells });
const counts = async () => [await it.client.candidate.count(), await it.client.screening.count()];

test("a row becomes a person and a screening with a stream of its own; the same row again becomes nothing", async () => {
  const opened = await open(row("Dana Lee", "dana@x.example"));
  if (!opened.ok) throw new Error(opened.message);
  const before = await counts();
  const { screeningId } = opened.data;
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({
    whole: true,
    entries: 1,
  });
  expect(await open(row("DANA  LEE", "DANA@x.example", "9"))).toMatchObject({ ok: false, code: "imported" });
  expect(await counts()).toEqual(before);
  const { importKey } = await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
  expect(importKey).toMatch(/^[0-9a-f]{64}$/);
  expect(importKey).not.toBe(rowKey(listRow.parse(row("Dana Lee", "dana@x.example"))));
});

test("a row brings the id of the employer’s own system along, which no other screening may have", async () => {
  const named = (name: string, id: string) => cellsOf([name, id], ["name", "externalId"]);
  const opened = await open(named("Iris Vale", "APP-1"));
  if (!opened.ok) throw new Error(opened.message);
  const { externalId } = await it.client.screening.findUniqueOrThrow({ where: { id: opened.data.screeningId } });
  expect(externalId).toBe("APP-1");
  expect(await open(named("Ned Vale", "APP-1"))).toMatchObject({ ok: false, code: "id-taken" });
  expect(await open(named("Ned Vale", "APP-2"))).toMatchObject({ ok: true });
  expect(await open(named("Ora Vale", "ora@x.example"))).toMatchObject({ ok: false, code: "invalid" });
});

test("several people of an agency’s one mailbox are each brought in, and once", async () => {
  const [people = 0] = await counts();
  const list = ["Ana Ruiz", "Ben Ode", "Cleo Marsh"].map((name) => row(name, "jobs@agency.example"));
  for (const _ of [1, 2]) for (const cells of list) await open(cells);
  expect((await counts())[0]).toBe(people + 3);
  expect(await open(row("Dora Quist", "jobs@agency.example"))).toMatchObject({ ok: true });
});

test("for another position the same row is another person: nobody is merged", async () => {
  const [people = 0] = await counts();
  expect(await open(row("Dana Lee", "dana@x.example"), mara, it.scene("backend").positionId)).toMatchObject({
    ok: true,
  });
  expect((await counts())[0]).toBe(people + 1);
});

test("two who import one list at once bring each row in once", async () => {
  const [people = 0] = await counts();
  const rows = Array.from({ length: 12 }, (_, n) => row(`Twin ${n % 6}`, `twin${n % 6}@x.example`));
  const results = await Promise.all(rows.map((cells) => open(cells)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(6);
  expect(results.filter((result) => !result.ok && result.code === "imported")).toHaveLength(6);
  expect((await counts())[0]).toBe(people + 6);
});

test("the server trusts nothing: a formula, a text that cannot be kept, another’s position", async () => {
  const before = await counts();
  expect(await open(row("=1+1"))).toMatchObject({ code: "invalid", fields: { "row.name": expect.any(String) } });
  expect(await open(row("Da\0na"))).toMatchObject({ code: "invalid" });
  expect(await open({ ...row("Dana"), email: ["dana@x.example"] } as never)).toMatchObject({ code: "invalid" });
  expect(await open(row("Dana"), mara, it.scene("platform").positionId)).toMatchObject({ code: "not-found" });
  expect(await open(row("Dana"), it.scene("devops").manager)).toMatchObject({ code: "not-allowed" });
  expect(await counts()).toEqual(before);
});

const ask = (who: Actor, body: unknown) => {
  const request = new Request("http://localhost/", { method: "POST", body: JSON.stringify(body) });
  return performEndpoint(knownRows, who, { positionId }, request);
};

test("which rows are in is answered in their order, to whom the position belongs", async () => {
  const keys = [
    row("Dana Lee", "dana@x.example"),
    row("Somebody", "dana@x.example"),
    row("Twin 3", "twin3@x.example"),
  ].map((cells) => rowKey(listRow.parse(cells)));
  expect(await ask(mara, keys)).toEqual({ ok: true, data: { known: [true, false, true] } });
  expect(await ask(it.company.colleague("Tunde Bello"), keys)).toMatchObject({ code: "not-found" });
  for (const body of [["x"], { keys }, null]) expect(await ask(mara, body)).toMatchObject({ code: "invalid" });
});

test("a row whose screening is kept from them is not told to be in, and comes in no second time", async () => {
  const cells = row("Hidden Person", "hidden@x.example");
  const opened = await open(cells);
  if (!opened.ok) throw new Error(opened.message);
  const id = opened.data.screeningId;
  await it.client.screening.update({ where: { id }, data: { restrictedAt: it.now } });
  const before = await counts();
  const keys = [rowKey(listRow.parse(cells))];
  expect(await ask(mara, keys)).toEqual({ ok: true, data: { known: [false] } });
  const message = "This row could not be imported; ask compliance.";
  expect(await open(cells)).toMatchObject({ ok: false, code: "not-imported", message });
  expect(await counts()).toEqual(before);
  await it.client.screeningAccess.create({ data: { screeningId: id, userId: mara.id } });
  expect(await ask(mara, keys)).toEqual({ ok: true, data: { known: [true] } });
  expect(await open(cells)).toMatchObject({ code: "imported" });
});
