import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { performEndpoint } from "@/lib/door/endpoint";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { groupStandings } from "./standings";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const ask = (actor: Actor, body: unknown) =>
  performEndpoint(
    groupStandings,
    actor,
    {},
    new Request("http://bonafide.test", { method: "POST", body: JSON.stringify(body) }),
  );

/** How many rows each table of ours has. */
async function sizes() {
  const tables = await it.client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
  const counts = tables.map(async ({ name }) => {
    const [row] = await it.client.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${name}"`);
    return [name, row?.n] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

test("compliance learns how screenings stand by either id, and nothing is kept but that a report was run", async () => {
  const ready = await employmentDone(it);
  await sends(ready, it.at(6, "09:00"));
  await decides(ready, it.at(6, "10:00"), "offer", "ready", "Good.");
  const fresh = await openByForm(it.scene("field"), it.at(5, "09:00"), application);
  const externalId = "APP-4711";
  await it.client.screening.update({ where: { id: fresh.screeningId }, data: { externalId } });
  const before = await sizes();
  const hana = ready.company.colleague("Hana Sato");
  const nothing = { open: false, compliance: false, stopped: false, ready: false };
  expect(await ask(hana, [ready.screeningId, externalId, randomUUID(), "?"])).toEqual({
    ok: true,
    data: { standings: [{ ...nothing, ready: true }, nothing, null, null] },
  });
  expect(await sizes()).toEqual({ ...before, audit_entry: (before.audit_entry ?? 0) + 1 });
  const entry = await it.client.auditEntry.findFirstOrThrow({ where: { event: "fairness.reported" } });
  expect([entry.stream, entry.actorId, JSON.parse(entry.data)]).toEqual(["company", hana.id, { number: 4, rows: [] }]);
});

test("nobody else may, and what is no list of ids, or too long, is refused in words", async () => {
  const { recruiter, company } = it.scene("field");
  const hana = company.colleague("Hana Sato");
  expect(await ask(recruiter, [randomUUID()])).toMatchObject({ ok: false, code: "not-allowed" });
  expect(await ask(hana, { group: "A" })).toMatchObject({ ok: false, code: "invalid" });
  expect(await ask(hana, [])).toMatchObject({ ok: false, code: "invalid" });
  expect(await ask(hana, ["x".repeat(4 * 1024 * 1024)])).toMatchObject({
    code: "too-large",
    message: "The list is too long. Split it.",
  });
});

test("twenty thousand ids are answered", async () => {
  const hana = it.scene("field").company.colleague("Hana Sato");
  const ids = Array.from({ length: 20_000 }, () => randomUUID());
  expect(await ask(hana, ids)).toMatchObject({ ok: true });
});
