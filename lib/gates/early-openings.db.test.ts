import { addDays } from "date-fns";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { listMatters } from "@/lib/compliance/queries";
import { perform } from "@/lib/door/perform";
import { onScreening } from "@/lib/screenings/mutation";
import type { Case } from "@/prisma/seed/scene";
import { decides } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { ends } from "@/prisma/seed/steps/people";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { decideEarlyOpening, proposeEarlyOpening } from "./actions";
import { loadGates } from "./load";
import { needGate } from "./write";

let it: TestCompany;
let on: Case;
beforeAll(async () => {
  it = await testCompany();
  vi.useFakeTimers({ toFake: ["Date"], now: it.now });
});
beforeEach(async () => {
  on = await openByForm(it.scene("backend"), it.at(9, "09:00"), application);
});
afterAll(async () => {
  vi.useRealTimers();
  await it?.drop();
});

const hana = () => it.company.colleague("Hana Sato");
const sam = () => it.company.colleague("Sam Reyes");
const now = () => it.at(8, "09:00");
const lastDay = (days: number) => addDays(now(), days).toISOString().slice(0, 10);

type Proposal = { by?: Actor; until?: string; gate?: "offer" | "equipment"; at?: Date };

async function propose({ by = on.recruiter, until = lastDay(3), gate = "equipment", at = now() }: Proposal = {}) {
  const input = { screeningId: on.screeningId, gate, what: "One laptop", reason: "The first day is near.", until };
  const result = await perform(proposeEarlyOpening, by, input, at);
  return result.ok ? "done" : result.code;
}

async function decide(by: Actor, decision: "granted" | "refused" = "granted", at = it.at(8, "10:00")) {
  const { screeningId } = on;
  const newest = await it.client.earlyOpening.findFirst({ where: { screeningId }, orderBy: { id: "desc" } });
  const input = { screeningId, openingId: newest?.id ?? "", decision, reason: "So." };
  const result = await perform(decideEarlyOpening, by, input, at);
  return result.ok ? "done" : result.code;
}

const equipment = async (at = it.at(8, "11:00")) =>
  (await loadGates(it.client, on.screeningId, at)).find(({ gate }) => gate === "equipment");
const kept = () => it.client.gateState.findFirst({ where: { screeningId: on.screeningId, gate: "equipment" } });
const told = async (kind: string, { id }: Actor) =>
  (await it.client.notification.count({ where: { screeningId: on.screeningId, kind, userId: id } })) > 0;

test("a gate opens early with a second person, for that gate alone and until its last day is over", async () => {
  expect(await propose()).toBe("done");
  expect(await told("early-opening-proposed", hana())).toBe(true);
  const waiting = await listMatters(hana(), { kind: "early" }, it.at(8, "09:30"));
  expect(waiting.rows.find(({ href }) => href === `/screenings/${on.screeningId}`)?.words).toContain("equipment");
  expect((await equipment())?.open).toBe(false);
  expect(await decide(on.recruiter)).toBe("not-allowed");
  expect(await decide({ ...on.recruiter, role: "compliance" })).toBe("second-person");
  expect(await decide(hana())).toBe("done");
  expect(await decide(hana(), "refused")).toBe("decided");
  expect(await propose()).toBe("gate-open");
  expect(await told("early-opening-decided", on.recruiter)).toBe(true);
  expect(await equipment()).toMatchObject({ open: true, how: "early", until: new Date(lastDay(3)) });
  expect(await kept()).toMatchObject({ open: true, how: "early", until: new Date(lastDay(3)) });
  const gates = await loadGates(it.client, on.screeningId, it.at(8, "11:00"));
  expect(gates.filter(({ open }) => open).map(({ gate }) => gate)).toEqual(["equipment"]);
  expect((await equipment(addDays(now(), 3)))?.open).toBe(true);
  expect((await equipment(addDays(now(), 4)))?.open).toBe(false);
  expect(await propose({ at: addDays(now(), 4), until: lastDay(5) })).toBe("done");
  expect(await verifyStream(it.client, on.screeningId)).toMatchObject({ whole: true });
});

test("refused it changes nothing, and can be proposed again", async () => {
  expect(await propose()).toBe("done");
  expect(await decide(hana(), "refused")).toBe("done");
  expect((await equipment())?.open).toBe(false);
  expect(await propose()).toBe("done");
});

test("operations propose it too, where no check of theirs leads them to the screening; nobody else does", async () => {
  expect(await propose({ by: sam() })).toBe("done");
  for (const by of [hana(), on.manager]) expect(await propose({ by })).toBe("not-allowed");
  expect(await propose({ by: sam(), gate: "offer" })).toBe("done");
  expect(await propose({ by: it.company.colleague("Tunde Bello") })).toBe("not-found");
});

test("two propose at once, two decide at once: one is first", async () => {
  expect((await Promise.all([propose(), propose({ by: sam() })])).toSorted()).toEqual(["done", "waiting"]);
  const both = await Promise.all([decide(hana()), decide(it.company.colleague("Leo Brandt"), "refused")]);
  expect(both.toSorted()).toEqual(["decided", "done"]);
});

test("a last day that is over, too far ahead, or came before anybody decided", async () => {
  for (const until of ["2020-01-01", lastDay(-1), lastDay(31)]) expect(await propose({ until })).toBe("invalid");
  expect(await propose({ until: lastDay(0) })).toBe("done");
  const late = addDays(now(), 1);
  expect(await decide(hana(), "granted", late)).toBe("over");
  expect((await equipment(late))?.open).toBe(false);
  expect(await propose({ at: late, until: lastDay(2) })).toBe("done");
});

test("while a stop is proposed or compliance has the screening, no gate opens early and none stays so", async () => {
  expect(await propose()).toBe("done");
  expect(await decide(hana())).toBe("done");
  await decides(on, it.at(8, "12:00"), "offer", "stop-proposed", "Much does not agree.");
  expect((await equipment(it.at(8, "13:00")))?.open).toBe(false);
  expect(await kept()).toMatchObject({ open: false, how: null });
  expect(await propose({ gate: "offer", at: it.at(8, "13:00") })).toBe("stop-proposed");
});

test("in a screening that ended nothing is proposed or decided", async () => {
  expect(await propose()).toBe("done");
  await ends(on, it.at(8, "09:30"), "withdrew");
  expect(await decide(hana())).toBe("ended");
  expect(await propose()).toBe("ended");
  const matters = await listMatters(hana(), { kind: "early" }, it.at(8, "09:30"));
  expect(matters.rows.some(({ href }) => href.includes(on.screeningId))).toBe(false);
});

test("what a closed gate forbids is refused with the reason, and the attempt is in the trail", async () => {
  const send = onScreening({
    can: "check:work",
    input: z.object({ screeningId: z.uuid() }),
    async run({ tx, now, input: { screeningId } }) {
      await needGate(tx, screeningId, "equipment", now);
      return { event: { name: "screening.woken", data: {} }, rows: [], data: null };
    },
  });
  const attempt = () => perform(send, on.recruiter, { screeningId: on.screeningId }, it.at(8, "11:00"));
  expect(await attempt()).toMatchObject({
    code: "gate-closed",
    message: "The gate “equipment” is closed. Not done yet: employment, shipping address.",
  });
  const last = () => it.client.auditEntry.findFirst({ where: { stream: on.screeningId }, orderBy: { number: "desc" } });
  expect(await last()).toMatchObject({ event: "refused", actorId: on.recruiter.id });
  expect((await last())?.data).toContain('"because":"gate-closed"');
  await propose();
  await decide(hana());
  expect(await attempt()).toMatchObject({ ok: true });
});
