import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { findEarlier } from "@/lib/checks/earlier";
import { perform } from "@/lib/door/perform";
import { listNotifications } from "@/lib/notifications/queries";
import type { PolicyAsks } from "@/lib/policy/schema";
import { publishPolicy } from "@/lib/policy/write";
import { createPosition } from "@/lib/positions/actions";
import { endScreening } from "@/lib/screenings/actions";
import { addSource } from "@/lib/sources/write";
import { done } from "@/prisma/seed/done";
import { shortEngagement } from "@/prisma/seed/policies";
import type { Case } from "@/prisma/seed/scene";
import { askEmployer, completeEmployment, hear } from "@/prisma/seed/steps/asking";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { channelsKept } from "@/prisma/seed/steps/whole-checks";
import { application, independent, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { bringInStaff, openLook, recordChange, recordLeft, setStartDay } from "./actions";
import { getWork, listLooks } from "./queries";
import { remindOfLooks } from "./remind";
import { lookFilter } from "./schema";
import { noticeChange } from "./write";

let it: TestCompany;
let positionId: string;
let on: Case;

beforeAll(async () => {
  it = await testCompany();
  vi.useFakeTimers({ toFake: ["Date"], now: it.now });
  const checks: PolicyAsks["checks"] = [
    { kind: "employment", stage: "before-offer", required: true },
    { kind: "employment", stage: "after-change", required: false },
    ...(["day-30", "yearly", "after-change"] as const).map((stage) => ({ kind: "channels", stage, required: true })),
  ];
  const policy = { ...shortEngagement, name: "Looked at again", checks };
  const { policyVersionId } = await done(publishPolicy(policy, it.at(20, "09:00")));
  const people = {
    managerId: it.company.colleague("Piet Vos").id,
    recruiterIds: [it.company.colleague("Mara Okafor").id],
  };
  const position = {
    title: "Archivist",
    place: "Leeds",
    jurisdiction: "GB",
    accessLevel: "standard",
    policyVersionId,
    ...people,
  } as const;
  const hana = it.company.colleague("Hana Sato");
  ({ positionId } = await done(perform(createPosition, hana, position, it.at(20, "10:00"))));
});
beforeEach(async () => {
  on = await openByForm({ ...it.scene("backend"), positionId }, it.at(9, "09:00"), application);
});
afterAll(async () => {
  vi.useRealTimers();
  await it?.drop();
});

const mara = () => it.company.colleague("Mara Okafor");
const start = (startsOn: string, reason = "", when = it.at(4, "09:00")) =>
  perform(setStartDay, on.recruiter, { screeningId: on.screeningId, startsOn, reason }, when);

/** The hire comes to ready: its one check is done, and the manager says so. */
async function hired() {
  const question = await askEmployer(on, it.at(8, "09:00"), 0, independent);
  await hear(on, it.at(7, "09:00"), question, { answer: "confirmed", start: "2021-03", end: "2024-06" });
  await completeEmployment(on, it.at(7, "10:00"));
  await sends(on, it.at(7, "11:00"));
  await decides(on, it.at(6, "09:00"), "offer", "ready", "Confirmed by the employer.");
}

const work = () => it.client.employment.findUniqueOrThrow({ where: { screeningId: on.screeningId } });
async function dues(employmentId?: string) {
  const id = employmentId ?? (await work()).id;
  const rows = await it.client.refreshDue.findMany({ where: { employmentId: id }, orderBy: { dueOn: "asc" } });
  return rows.map((row) => ({ ...row, says: `${row.reason} ${row.dueOn.toISOString().slice(0, 10)}` }));
}
const says = async (employmentId?: string) => (await dues(employmentId)).map((row) => row.says);
const whole = (stream: string) => it.client.$transaction((tx) => verifyStream(tx, stream));

/** Somebody who worked here already is brought in. */
const bringsIn = (name: string, startsOn = "2022-05-02", when = it.at(15, "09:00"), by: Actor = mara()) => {
  const row = { name, startsOn, email: "", phone: "", place: "", address: "", website: "" };
  return perform(
    bringInStaff,
    by,
    { positionId, row: { ...row, employer: "", title: "", number: "", externalId: "" } },
    when,
  );
};

test("the first day is set before or after the gates are ready, and changes with a reason alone", async () => {
  expect(await start("2026-11-20")).toMatchObject({ ok: true });
  expect(await it.client.employment.count({ where: { screeningId: on.screeningId } })).toBe(0);
  expect(await start("2026-11-23")).toMatchObject({ fields: { reason: "Write why the day changed." } });
  expect(await start("2026-11-20", "Why not")).toMatchObject({ code: "invalid" });
  await hired();
  expect(await says()).toEqual(["day-30 2026-12-20", "yearly 2027-11-20"]);
  expect(await start("2026-11-23", "The laptop comes later.")).toMatchObject({ ok: true });
  expect(await says()).toEqual(["day-30 2026-12-23", "yearly 2027-11-23"]);
  const days = await it.client.startDay.findMany({ where: { screeningId: on.screeningId }, orderBy: { at: "asc" } });
  expect(days.map(({ reason }) => reason)).toEqual(["", "The laptop comes later."]);
  expect(await whole(on.screeningId)).toMatchObject({ whole: true });
});

test("another recruiter, a manager and compliance set no first day", async () => {
  for (const name of ["Tunde Bello", "Piet Vos", "Hana Sato"]) {
    const input = { screeningId: on.screeningId, startsOn: "2026-11-20" };
    expect(await perform(setStartDay, it.company.colleague(name), input, it.now)).toMatchObject({ ok: false });
  }
});

test("a change within 90 days is due in the early days, once, and by whoever may know of the person", async () => {
  await start("2026-11-02");
  await hired();
  const { id: employmentId } = await work();
  const change = (what: "name" | "bank", by: Actor, day = "2026-11-19") =>
    perform(recordChange, by, { employmentId, what, on: day }, it.now);
  expect(await change("name", mara(), "2026-11-30")).toMatchObject({ code: "invalid" });
  expect(await change("name", it.company.colleague("Tunde Bello"))).toMatchObject({ code: "not-found" });
  expect(await change("name", mara())).toEqual({ ok: true, data: { due: true } });
  expect(await change("name", it.company.colleague("Hana Sato"), "2026-11-20")).toMatchObject({ ok: true });
  // Where days begin first it is tomorrow already.
  const tomorrow = { employmentId, what: "name", on: "2026-11-20" } as const;
  expect(await perform(recordChange, mara(), tomorrow, new Date("2026-11-19T22:00:00Z"))).toMatchObject({ ok: true });
  const { screeningId } = on;
  await it.client.$transaction((tx) => noticeChange(tx, { screeningId, what: "bank", now: new Date("2027-03-01") }));
  expect(await says()).toEqual([
    ...["name-changed 2026-11-22", "day-30 2026-12-02", "bank-changed 2027-03-15", "yearly 2027-11-02"],
  ]);
  expect(await whole(on.screeningId)).toMatchObject({ whole: true });
});

test("a look after a change takes over what was found since, and nothing from before", async () => {
  await start("2026-11-02");
  await hired();
  const { id: employmentId, candidateId } = await work();
  await done(perform(recordChange, mara(), { employmentId, what: "name", on: "2026-11-19" }, it.now));
  const change = (await dues()).find(({ reason }) => reason === "name-changed");
  const { screeningId } = await done(perform(openLook, mara(), { dueId: change?.id ?? "" }, it.now));
  const earlier = () => findEarlier(it.client, mara(), { screeningId, candidateId, kind: "employment" }, it.now);
  expect(await earlier()).toBeNull();
  await it.client.refreshDue.update({ where: { id: change?.id }, data: { since: new Date("2026-11-01") } });
  expect(await earlier()).toMatchObject({ outcome: "clear" });
});

test("another address in a later document of who works here is a change; the same one, and a parcel’s, is none", async () => {
  await start("2026-11-02");
  await hired();
  const states = (kind: string, value: string) =>
    it.client.$transaction((tx) =>
      addSource(tx, {
        ...{ screeningId: on.screeningId, kind, now: it.now },
        claims: [{ attribute: "address", value, text: value, path: "address" }],
      }),
    );
  await states("address-document", "12 Elm Street, Leeds, LS1 4AB");
  await states("shipping-request", "Unit 9, Dock Road, Hull, HU1 1AA");
  expect((await says()).filter((due) => due.startsWith("address"))).toEqual([]);
  await states("identity-document", "Unit 9, Dock Road, Hull, HU1 1AA");
  expect(await says()).toContain("address-changed 2026-11-23");
});

test("a look is opened once, whoever is first; ready it is done, and the next is due in a year", async () => {
  const { employmentId } = await done(bringsIn("Opened At-once"));
  const [due] = await dues(employmentId);
  expect(due).toMatchObject({ stage: "yearly", says: "look-back 2026-10-30" });
  const open = (by = mara(), when = it.at(5, "09:00")) => perform(openLook, by, { dueId: due?.id ?? "" }, when);
  expect(await open(it.company.colleague("Tunde Bello"))).toMatchObject({ code: "not-found" });
  expect(await open(it.company.colleague("Hana Sato"))).toMatchObject({ code: "not-allowed" });
  const answers = await Promise.all([open(), open(), open()]);
  expect(answers.map((answer) => (answer.ok ? "opened" : answer.code)).sort()).toEqual([
    ...["open-already", "open-already", "opened"],
  ]);
  const look = await it.client.screening.findFirstOrThrow({
    where: { lookFor: { employmentId } },
    include: { checks: true, claims: true, candidate: true },
  });
  expect(look).toMatchObject({ refresh: "yearly", dueOn: due?.dueOn, candidate: { name: "Opened At-once" } });
  expect(look.checks.map(({ kind, stage }) => `${kind} ${stage}`)).toEqual(["channels yearly"]);
  expect(look.claims.map(({ attribute, text }) => `${attribute} ${text}`)).toEqual(["name Opened At-once"]);

  const again = { ...on, screeningId: look.id };
  await channelsKept(again, it.at(4, "09:00"));
  await sends(again, it.at(4, "10:00"));
  await decides(again, it.at(3, "09:00"), "yearly", "ready", "Nothing new.");
  expect(await says(employmentId)).toEqual(["look-back 2026-10-30", "yearly 2027-11-17"]);
  expect((await dues(employmentId))[0]?.doneAt).toEqual(it.at(3, "09:00"));
  expect(await open()).toMatchObject({ code: "done" });
  for (const stream of [look.id, "company"]) expect(await whole(stream)).toMatchObject({ whole: true });
});

test("a look of who has left ends so and no other way, and nothing is due for them any more", async () => {
  const { employmentId } = await done(bringsIn("Leaves Soon", "2026-11-10"));
  const [first] = await dues(employmentId);
  const opened = await done(perform(openLook, mara(), { dueId: first?.id ?? "" }, it.at(3, "09:00")));
  const ends = (ending: "left" | "withdrew", screeningId = opened.screeningId) =>
    perform(endScreening, mara(), { screeningId, ending }, it.now);
  const left = (endedOn: string) => perform(recordLeft, mara(), { employmentId, endedOn }, it.now);
  expect(await left("2026-11-01")).toMatchObject({ code: "invalid" });
  expect(await left("2026-11-19")).toMatchObject({ ok: true });
  expect(await ends("withdrew")).toMatchObject({ code: "invalid" });
  expect(await ends("left", on.screeningId)).toMatchObject({ code: "invalid" });
  expect(await ends("left")).toMatchObject({ ok: true });
  const rows = (await listLooks(mara(), lookFilter.parse({}), it.now)).rows;
  expect(rows.filter((row) => row.employmentId === employmentId)).toEqual([]);
  expect(await perform(openLook, mara(), { dueId: first?.id ?? "" }, it.now)).toMatchObject({ code: "left" });
  expect(await perform(recordChange, mara(), { employmentId, what: "name", on: "2026-11-20" }, it.now)).toEqual({
    ok: true,
    data: { due: false },
  });
  expect(await getWork(mara(), employmentId, it.now)).toMatchObject({ left: true });
});

test("a row is brought in once, by a recruiter of the position, with the day it says", async () => {
  expect(await bringsIn("Twice Imported")).toMatchObject({ ok: true });
  expect(await bringsIn("Twice Imported")).toMatchObject({ code: "imported" });
  const at = it.at(15, "09:00");
  const answers = await Promise.all([1, 2, 3].map(() => bringsIn("Raced Imported", "2020-01-01", at)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await bringsIn("Not Hers", "2020-01-01", at, it.company.colleague("Tunde Bello"))).toMatchObject({
    code: "not-found",
  });
  expect(await bringsIn("No Day", "")).toMatchObject({ code: "invalid" });
  expect(await it.client.candidate.count({ where: { name: "Raced Imported" } })).toBe(1);
});

test("the list is whose positions they are, with true tabs; what a restriction keeps is as if it were not there", async () => {
  await start("2026-11-02");
  await hired();
  const { id } = await work();
  const seen = async (by: Actor, show = "to-do") =>
    (await listLooks(by, lookFilter.parse({ show }), it.now)).rows.filter((row) => row.employmentId === id);
  expect((await seen(mara())).map(({ stage }) => stage)).toEqual(["day-30", "yearly"]);
  expect(await seen(it.company.colleague("Hana Sato"))).toHaveLength(2);
  expect(await seen(it.company.colleague("Tunde Bello"))).toEqual([]);
  expect(await seen(mara(), "overdue")).toEqual([]);
  const list = await listLooks(mara(), lookFilter.parse({ show: "overdue" }), it.now);
  expect(list.count("overdue")).toBe(list.rows.length);
  await it.client.screening.update({ where: { id: on.screeningId }, data: { restrictedAt: it.now } });
  expect(await seen(mara())).toEqual([]);
  expect(await getWork(mara(), id, it.now)).toBeNull();
  expect(await getWork(it.company.colleague("Hana Sato"), id, it.now)).not.toBeNull();
});

test("several servers remind at once, and people are told once: compliance of what is overdue, recruiters once a week", async () => {
  const overdue = [
    (await done(bringsIn("Long Overdue"))).employmentId,
    (await done(bringsIn("Going On"))).employmentId,
  ];
  const [goingOn] = await dues(overdue[1]);
  await done(perform(openLook, mara(), { dueId: goingOn?.id ?? "" }, it.at(5, "09:00")));
  const told = (kind: string) => it.client.notification.count({ where: { kind } });
  await Promise.all([1, 2, 3, 4].map(() => remindOfLooks(it.now)));
  await remindOfLooks(it.now);
  const compliance = await it.client.user.count({ where: { role: "compliance", disabledAt: null } });
  expect([await told("looks-overdue"), await told("looks-due")]).toEqual([compliance, 1]);
  for (const id of overdue) expect((await dues(id))[0]?.toldAt).not.toBeNull();
  await remindOfLooks(new Date(it.now.getTime() + 6 * 86_400_000));
  expect(await told("looks-due")).toBe(1);
  await remindOfLooks(new Date(it.now.getTime() + 8 * 86_400_000));
  expect(await told("looks-due")).toBe(2);
  const { rows } = await listNotifications(mara(), {});
  expect(rows[0]).toMatchObject({ kind: "looks-due", about: { href: "/looks" } });
});
