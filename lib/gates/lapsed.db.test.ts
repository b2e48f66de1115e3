import { addDays } from "date-fns";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Case } from "@/prisma/seed/scene";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { grantsWaiver, proposesWaiver } from "@/prisma/seed/steps/waivers";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { closeLapsed } from "./lapsed";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

/** A screening whose offer was decided while a waiver holds until a day. */
async function waivedUntil(day: Date): Promise<Case> {
  const on = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  await proposesWaiver(on, it.at(8, "09:00"), "employment", "Comes later.", day.toISOString().slice(0, 10));
  await grantsWaiver(on, it.at(8, "10:00"), "Agreed.");
  await sends(on, it.at(7, "09:00"));
  await decides(on, it.at(7, "10:00"), "offer", "ready", "Good.");
  return on;
}

const offer = async ({ screeningId }: Case) =>
  (await it.client.gateState.findFirstOrThrow({ where: { screeningId, gate: "offer" } })).open;
const lapses = ({ screeningId }: Case) =>
  it.client.auditEntry.count({ where: { stream: screeningId, event: "gate.lapsed" } });

test("a gate that a waiver held open closes after its last day, once, by nobody", async () => {
  const on = await waivedUntil(it.now);
  await closeLapsed(null, it.now);
  expect([await offer(on), await lapses(on)]).toEqual([true, 0]);
  const next = addDays(it.now, 1);
  await Promise.all([closeLapsed(null, next), closeLapsed(it.now, next)]);
  await closeLapsed(next, addDays(next, 1));
  expect([await offer(on), await lapses(on)]).toEqual([false, 1]);
  const entry = await it.client.auditEntry.findFirst({ where: { stream: on.screeningId, event: "gate.lapsed" } });
  expect(entry?.actorId).toBeNull();
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
});

test("what ended long before the last look is looked at only by the first", async () => {
  const on = await waivedUntil(it.now);
  const later = addDays(it.now, 30);
  await closeLapsed(addDays(it.now, 20), later);
  expect(await offer(on)).toBe(true);
  await closeLapsed(null, later);
  expect(await offer(on)).toBe(false);
});

test("a gate that opened early for some days closes when they are over", async () => {
  const on = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  const { screeningId, recruiter, company } = on;
  const early = {
    gate: "equipment",
    what: "A laptop",
    reason: "So",
    until: new Date("2026-11-20"),
    decision: "granted",
  };
  const people = { proposedById: recruiter.id, decidedById: company.colleague("Hana Sato").id };
  await it.client.earlyOpening.create({ data: { screeningId, ...early, ...people } });
  await it.client.gateState.updateMany({
    where: { screeningId, gate: "equipment" },
    data: { open: true, how: "early", until: early.until },
  });
  await closeLapsed(null, it.now);
  const kept = () => it.client.gateState.findFirstOrThrow({ where: { screeningId, gate: "equipment" } });
  expect(await kept()).toMatchObject({ open: true, how: "early" });
  await closeLapsed(it.now, addDays(it.now, 1));
  expect(await kept()).toMatchObject({ open: false, how: null, until: null });
});
