import { addDays } from "date-fns";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { takeMessageBack } from "@/lib/messages/actions";
import { findPositions } from "@/lib/positions/find";
import { getQueue, readFilter } from "@/lib/screenings/queries/queue";
import type { Case } from "@/prisma/seed/scene";
import { completes } from "@/prisma/seed/steps/completing";
import { sends } from "@/prisma/seed/steps/decisions";
import { ends, handsShippingOver } from "@/prisma/seed/steps/people";
import { handsOn, putsAside, reminds } from "@/prisma/seed/steps/queue";
import { employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { assignScreening, remind, snoozeScreening, takeReminderBack } from "./actions";

// Mails are written, and go nowhere.
process.env.BONAFIDE_EVALUATION = "yes";

let it: TestCompany;
let on: Case;
let [tunde, hana, sam]: Actor[] = [];
beforeAll(async () => {
  it = await testCompany();
  [tunde, hana, sam] = ["Tunde Bello", "Hana Sato", "Sam Reyes"].map(it.company.colleague);
});
beforeEach(async () => {
  on = await employmentDone(it, "security");
});
afterAll(() => it?.drop());

const when = () => it.at(2, "09:00");
const row = () => it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
const told = (kind: string) =>
  it.client.notification.findMany({ where: { screeningId: on.screeningId, kind }, include: { user: true } });
const queue = (actor: Actor, search: Record<string, string>) => getQueue(actor, readFilter(search, actor));
const shows = async (actor: Actor, search: Record<string, string>) =>
  (await queue(actor, search)).rows.some(({ id }) => id === on.screeningId);

test("snoozed it leaves the recruiters’ turn, is counted once, comes back by itself, and is nobody else’s business", async () => {
  const before = await queue(on.recruiter, {});
  await putsAside(on, when(), addDays(new Date(), 2));
  expect(await shows(on.recruiter, {})).toBe(false);
  expect(await shows(on.recruiter, { turn: "snoozed" })).toBe(true);
  expect(await shows(on.recruiter, { turn: "all" })).toBe(true);
  const after = await queue(on.recruiter, {});
  expect([after.shown, after.snoozed, after.all]).toEqual([before.shown - 1, before.snoozed + 1, before.all]);
  expect(after.count("recruiter")).toBe(before.count("recruiter") - 1);
  expect(await shows(hana as Actor, { turn: "recruiter" })).toBe(true);
  expect((await queue(hana as Actor, { turn: "snoozed" })).rows.length).toBe(
    (await queue(hana as Actor, { turn: "all" })).all,
  );
  vi.useFakeTimers({ now: addDays(new Date(), 3), toFake: ["Date"] });
  expect(await shows(on.recruiter, {})).toBe(true);
  vi.useRealTimers();
});

test("operations have what is to do, and beside it what they did; nobody else’s checks", async () => {
  const of = async (turn?: string) =>
    (await queue(sam as Actor, turn ? { turn } : {})).rows.find(({ id }) => id === on.screeningId)?.nextStep;
  expect(await of("all")).toBeUndefined();
  await handsShippingOver(on, when());
  expect([await of(), await of("all")]).toEqual(["Shipping address", "Shipping address"]);
  const before = await queue(sam as Actor, {});
  const due = before.rows.map(({ dueOn }) => dueOn);
  expect(due).toEqual(due.toSorted());
  await completes(on, when(), "shipping-address", { couldNotVerify: "Nobody answers.", by: sam });
  expect([await of(), await of("all")]).toEqual([undefined, "Shipping address, done"]);
  const after = await queue(sam as Actor, {});
  expect([after.shown, after.all]).toEqual([before.shown - 1, before.all]);
});

test("undone it is as before; what happens meanwhile brings it back too; the past and a far year are refused", async () => {
  const snooze = (until: Date | null, who = on.recruiter) =>
    perform(snoozeScreening, who, { screeningId: on.screeningId, until: until?.toISOString() ?? null }, when());
  const day = addDays(when(), 3);
  expect(await snooze(day)).toEqual({ ok: true, data: { before: null } });
  expect(await snooze(addDays(when(), 9))).toEqual({ ok: true, data: { before: day.toISOString() } });
  expect(await snooze(null)).toMatchObject({ ok: true });
  expect((await row()).snoozedUntil).toBeNull();
  expect(await snooze(addDays(when(), -1))).toMatchObject({ code: "past" });
  expect(await snooze(addDays(new Date(), 400))).toMatchObject({ code: "invalid" });
  expect(await snooze(day, hana)).toMatchObject({ code: "not-allowed" });
  await snooze(day);
  await sends(on, when());
  expect(await row()).toMatchObject({ turn: "manager", snoozedUntil: null });
});

test("handed on it is the colleague’s, who is told; to somebody who does not recruit for the position it is refused", async () => {
  const assign = (id = "", who = on.recruiter) =>
    perform(assignScreening, who, { screeningId: on.screeningId, recruiterId: id }, when());
  const mara = on.recruiter;
  await handsOn(on, when(), "Tunde Bello");
  expect((await row()).recruiterId).toBe(tunde?.id);
  expect((await told("assigned")).map(({ user }) => user.name)).toEqual(["Tunde Bello"]);
  expect(await shows(mara, { turn: "all", who: "me" })).toBe(false);
  expect(await shows(tunde as Actor, { turn: "all", who: "me" })).toBe(true);
  expect(await assign(tunde?.id)).toMatchObject({ code: "assigned-already" });
  expect(await assign(sam?.id)).toMatchObject({ code: "not-in-role" });
  expect(await assign(mara.id, sam)).toMatchObject({ code: "not-allowed" });
  expect(await assign(mara.id)).toEqual({ ok: true, data: { before: tunde?.id } });
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
});

test("the list is filtered by any recruiter whose screenings one sees, with true counts, and offers no others", async () => {
  await handsOn(on, when(), "Tunde Bello");
  const [mara, hers] = [on.recruiter, tunde?.id ?? ""];
  const of = (actor: Actor, who: string) => queue(actor, { turn: "all", who });
  expect(await shows(mara, { turn: "all", who: hers })).toBe(true);
  expect(await shows(hana as Actor, { turn: "all", who: hers })).toBe(true);
  expect(await shows(hana as Actor, { turn: "all", who: mara.id })).toBe(false);
  const where = { recruiterId: hers, endedAt: null };
  const count = await it.client.screening.count({ where });
  const answer = await of(mara, hers);
  expect([answer.rows.length, answer.shown, answer.all]).toEqual([count, count, count]);
  expect(answer.count("recruiter")).toBe(await it.client.screening.count({ where: { ...where, turn: "recruiter" } }));
  const names = async (actor: Actor) => (await of(actor, "")).recruiters.map(({ name }) => name);
  expect(await names(mara)).toEqual(["Tunde Bello"]);
  expect(await names(hana as Actor)).toEqual(["Mara Okafor", "Tunde Bello"]);
  expect(await names(sam as Actor)).toEqual([]);
  expect((await of(mara, crypto.randomUUID())).rows).toEqual([]);
  const read = (actor?: Actor, who = "me") => readFilter({ who }, actor as Actor).who;
  expect([read(mara), read(mara, mara.id), read(hana), read(sam, hers)]).toEqual(["me", "me", undefined, undefined]);

  await it.client.screening.updateMany({ where, data: { restrictedAt: it.now } });
  expect(await names(mara)).toEqual([]);
  expect((await of(mara, hers)).all).toBe(0);
  await it.client.screening.updateMany({ where, data: { restrictedAt: null } });
});

test("positions are all offered while they are few, and looked for when they are many, with how many more there are", async () => {
  const compliance = hana as Actor;
  const find = async (q: string, by = compliance) => {
    const found = await performEndpoint(findPositions, by, { q }, new Request("http://localhost/"));
    return found.ok ? { titles: found.data.positions.map(({ title }) => title), more: found.data.more } : found;
  };
  expect((await queue(compliance, {})).positions?.map(({ title }) => title)).toEqual(["Security analyst"]);
  const like = await it.client.position.findUniqueOrThrow({ where: { id: on.positionId } });
  const screening = await row();
  for (let n = 10; n < 35; n++) {
    const { id } = await it.client.position.create({
      data: { ...like, id: undefined, title: `Baker ${n}`, place: "Hull" },
    });
    await it.client.screening.create({ data: { ...screening, id: undefined, positionId: id } });
  }
  const { positions, position } = await queue(compliance, { position: on.positionId });
  expect([positions, position?.title]).toEqual([null, "Security analyst"]);
  expect((await queue(on.recruiter, {})).positions).toHaveLength(1);
  expect(await find("")).toMatchObject({ titles: { length: 20 }, more: 6 });
  const thirties = ["Baker 30", "Baker 31", "Baker 32", "Baker 33", "Baker 34"];
  expect(await find("baker 3")).toEqual({ titles: thirties, more: 0 });
  expect(await find("hull")).toMatchObject({ titles: { length: 20 }, more: 5 });
  expect(await find("baker", on.recruiter)).toEqual({ titles: [], more: 0 });
  expect(await find("baker", on.manager)).toMatchObject({ code: "not-allowed" });
});

test("the manager is reminded, and it can be taken back while they have not read it", async () => {
  await sends(on, when());
  const mail = { to: on.manager.email, cancelledAt: null, sentAt: null };
  const mails = await it.client.mail.count({ where: mail });
  const later = it.at(1, "09:00");
  await reminds(on, later);
  expect((await told("reminded")).map(({ userId }) => userId)).toEqual([on.manager.id]);
  const back = () => perform(takeReminderBack, on.recruiter, { screeningId: on.screeningId }, later);
  expect(await back()).toMatchObject({ ok: true });
  expect((await told("reminded")).every(({ readAt }) => readAt)).toBe(true);
  expect(await it.client.mail.count({ where: mail })).toBe(mails);
  expect(await back()).toMatchObject({ code: "too-late" });
});

test("the candidate is written to with what was asked; the mail can be taken back, and what was asked stays open", async () => {
  const asked = { screeningId: on.screeningId, kind: "shipping-address", words: "A bill", askedById: on.recruiter.id };
  const request = await it.client.candidateRequest.create({ data: { ...asked, askedAt: when() } });
  await it.client.screening.update({ where: { id: on.screeningId }, data: { turn: "candidate" } });
  await reminds(on, it.at(1, "09:00"));
  const message = await it.client.message.findFirstOrThrow({
    where: { screeningId: on.screeningId, template: "reminder" },
  });
  expect(message).toMatchObject({ way: "mail", body: expect.stringContaining("A bill") });
  const back = { screeningId: on.screeningId, messageId: message.id };
  expect(await perform(takeMessageBack, on.recruiter, back, it.at(1, "09:00"))).toMatchObject({ ok: true });
  const mail = await it.client.mail.findUniqueOrThrow({ where: { id: message.mailId ?? "" } });
  expect(mail.cancelledAt).not.toBeNull();
  const still = await it.client.candidateRequest.findUniqueOrThrow({ where: { id: request.id } });
  expect(still.closedAt).toBeNull();
});

test("nobody is reminded of their own turn, nor of what has ended", async () => {
  const again = (who = on.recruiter) => perform(remind, who, { screeningId: on.screeningId }, when());
  expect(await again()).toMatchObject({ code: "nobody-to-remind", message: "It is your own turn." });
  expect(await again(tunde)).toMatchObject({ ok: true });
  expect((await told("reminded")).map(({ userId }) => userId)).toEqual([on.recruiter.id]);
  expect(await again(on.manager)).toMatchObject({ code: "not-allowed" });
  await ends(on, when(), "withdrew");
  expect(await again()).toMatchObject({ code: "ended" });
});
