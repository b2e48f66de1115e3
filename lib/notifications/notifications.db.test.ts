import { addMinutes, addSeconds } from "date-fns";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { reopenCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { restrictScreening, unrestrictScreening } from "@/lib/restrictions/actions";
import { addNote } from "@/lib/screenings/actions";
import { readersOf, visibleTo } from "@/lib/screenings/scope";
import accounts from "@/prisma/seed/accounts.json" with { type: "json" };
import type { Case } from "@/prisma/seed/scene";
import { decides, proposesSettled, sends, settles } from "@/prisma/seed/steps/decisions";
import { completeShipping, sendsAddressDocument, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { mentions } from "@/prisma/seed/steps/notices";
import { handsShippingOver } from "@/prisma/seed/steps/people";
import { employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { chooseMailed, markAllRead, markRead } from "./actions";
import { type NotificationKind, notificationKinds } from "./kinds";
import { countUnread, listNotifications } from "./queries";
import { notify, takeBack } from "./write";

process.env.BONAFIDE_EVALUATION = "yes";

let it: TestCompany;
let on: Case;
/** Before anything that the steps below do. */
let day: Date;
const people = {} as Record<"mara" | "tunde" | "piet" | "olga" | "sam" | "hana" | "leo" | "ines", Actor>;

beforeAll(async () => {
  it = await testCompany();
  day = it.at(20, "09:00");
  for (const { name } of accounts.accounts)
    people[name.split(" ")[0]?.toLowerCase() as keyof typeof people] = it.company.colleague(name);
  on = await employmentDone(it, "backend");
});
beforeEach(async () => {
  await it.client.notification.updateMany({ data: { readAt: it.now } });
  await it.client.mail.updateMany({ where: { cancelledAt: null }, data: { cancelledAt: it.now } });
});
afterAll(() => it?.drop());

const told = (kind: NotificationKind, to: Actor[], now = day) =>
  it.client.$transaction((tx) =>
    notify(tx, { kind, screeningId: on.screeningId, to: to.map(({ id }) => id), by: people.ines, now }),
  );
const waitingMails = () => it.client.mail.findMany({ where: { cancelledAt: null } });
const list = (who: Actor) => listNotifications(who, {});
const newest = async (who: Actor) => (await list(who)).rows.find(({ unread }) => unread);

test.each(Object.keys(notificationKinds) as NotificationKind[])(
  "the mail about “%s” is the same whatever it is about, and names nobody",
  async (kind) => {
    await told(kind, [people.mara, people.piet, people.hana]);
    const mails = await waitingMails();
    expect(mails.map(({ to }) => to).sort()).toEqual(
      [people.mara, people.piet, people.hana].map(({ email }) => email).sort(),
    );
    for (const { subject, text } of mails) {
      expect(subject).toBe("Something is waiting for you in Bonafide");
      const { candidate, position } = await it.client.screening.findUniqueOrThrow({
        where: { id: on.screeningId },
        include: { candidate: true, position: true },
      });
      const names = [candidate.name, candidate.email, position.title, on.screeningId];
      for (const { name } of accounts.accounts) names.push(...name.split(" "));
      for (const name of names) if (name) expect(`${subject} ${text}`).not.toContain(name);
      expect(text).not.toContain(notificationKinds[kind]);
    }
  },
);

test("what happens within the same twenty seconds is one mail, what comes later another", async () => {
  for (let reminder = 0; reminder < 40; reminder++) await told("reminded", [people.piet]);
  expect(await waitingMails()).toHaveLength(1);
  await told("reminded", [people.piet], addSeconds(day, 20));
  expect(await waitingMails()).toHaveLength(2);
  expect(await countUnread(people.piet)).toBe(41);
});

test("who wants no mail gets none, the choice is recorded, and the list says it", async () => {
  const choose = (mailed: boolean) => perform(chooseMailed, people.tunde, { mailed }, it.now);
  expect(await choose(false)).toMatchObject({ ok: true });
  await told("assigned", [people.tunde]);
  expect(await waitingMails()).toEqual([]);
  expect(await list(people.tunde)).toMatchObject({ mailed: false, unread: 1 });
  const entry = await it.client.auditEntry.findFirstOrThrow({ where: { event: "user.mail-chosen" } });
  expect(entry).toMatchObject({ stream: "company", actorId: people.tunde.id });
  await choose(true);
  await told("assigned", [people.tunde]);
  expect(await waitingMails()).toHaveLength(1);
});

test("nobody is told of what they did themselves, nor who is disabled", async () => {
  await it.client.user.update({ where: { id: people.leo.id }, data: { disabledAt: it.now } });
  await told("stop-proposed", [people.leo, people.ines]);
  await it.client.user.update({ where: { id: people.leo.id }, data: { disabledAt: null } });
  expect(await countUnread(people.leo)).toBe(0);
  expect(await countUnread(people.ines)).toBe(0);
});

test("handing over tells the manager or operations, and leads them to what they may open", async () => {
  const { screeningId } = on;
  await handsShippingOver(on, it.at(6, "08:00"));
  expect(await newest(people.sam)).toMatchObject({
    kind: "check-assigned",
    about: { href: `/screenings/${screeningId}` },
  });
  await sends(on, it.at(6, "09:00"));
  expect(await newest(people.piet)).toMatchObject({
    ...{ kind: "handed-over", by: "Mara Okafor" },
    about: { words: "Somebody Invented · Senior backend engineer", href: `/decisions/${screeningId}` },
  });
});

test.each([
  ["ready", "decided-ready", ["mara"]],
  ["question", "asked", ["mara"]],
  ["hold", "held", ["mara"]],
  ["stop-proposed", "stop-proposed", ["hana", "leo"]],
] as const)("the manager’s %s tells whose turn it is then", async (kind, said, names) => {
  const waiting = await employmentDone(it, "backend");
  await sends(waiting, it.at(6, "09:00"));
  await decides(waiting, it.at(6, "10:00"), "offer", kind, "My own words.");
  for (const name of names) expect(await newest(people[name])).toMatchObject({ kind: said, by: "Piet Vos" });
});

test("the recruiter learns that operations completed what was handed to them, and not what they completed themselves", async () => {
  const handed = await employmentDone(it, "backend");
  await sendsAddressDocument(handed, it.at(6, "09:00"), "lease", "12 Elm Street, Leeds LS1 4AB");
  await wantsDeliveryTo(handed, it.at(6, "09:10"), "12 Elm Street, Leeds LS1 4AB");
  await handsShippingOver(handed, it.at(6, "09:20"));
  await completeShipping(handed, it.at(6, "10:00"), "copy");
  expect(await countUnread(people.mara)).toBe(0);
  const again = { screeningId: handed.screeningId, kind: "shipping-address", reason: "I saw a copy only." };
  await perform(reopenCheck, handed.recruiter, again, it.at(6, "11:00"));
  await completeShipping(handed, it.at(6, "12:00"), "original", people.sam);
  expect(await newest(people.mara)).toMatchObject({ kind: "check-finished", by: "Sam Reyes" });
});

test("a difference proposed as settled tells compliance, and their answer whoever proposed it", async () => {
  const moved = await employmentDone(it, "backend");
  await sendsAddressDocument(moved, it.at(6, "09:00"), "lease", "12 Elm Street, Leeds LS1 4AB");
  await wantsDeliveryTo(moved, it.at(6, "09:10"), "9 Dock Road, Hull HU1 2AA");
  await proposesSettled(moved, it.at(6, "10:00"), "shipping-address-differs", "Moved last week.");
  for (const who of [people.hana, people.leo]) expect(await newest(who)).toMatchObject({ kind: "settlement-proposed" });
  await settles(moved, it.at(5, "10:00"), "The lease says so.");
  expect(await newest(moved.recruiter)).toMatchObject({ kind: "settlement-decided", by: "Hana Sato" });
});

test("a mention tells the colleague", async () => {
  await mentions(on, it.at(5, "10:00"), people.leo, "could you look?");
  expect(await newest(people.leo)).toMatchObject({ kind: "mentioned", by: "Mara Okafor" });
});

describe("while it is restricted", () => {
  const minute = (minutes: number) => addMinutes(day, minutes);
  const restrict = (minutes: number, readers: Actor[] = []) =>
    perform(
      restrictScreening,
      people.hana,
      { screeningId: on.screeningId, reason: "Looked into.", readerIds: readers.map(({ id }) => id) },
      minute(minutes),
    );
  const end = (minutes: number) =>
    perform(unrestrictScreening, people.hana, { screeningId: on.screeningId, reason: "Over." }, minute(minutes));
  const unread = (...who: Actor[]) => Promise.all(who.map(countUnread));
  const mailed = async (at: number) =>
    (await it.client.mail.findMany({ where: { createdAt: minute(at) } })).map(({ to }) => to).sort();

  test("what one is told waits, and comes with a mail once one is named or it is over", async () => {
    const { mara, tunde, piet, hana } = people;
    await told("reminded", [mara, hana], minute(0));
    await it.client.positionRecruiter.create({ data: { positionId: on.positionId, userId: tunde.id } });
    expect(await restrict(1)).toMatchObject({ ok: true });
    await told("assigned", [mara, tunde, piet, hana], minute(2));
    expect(await unread(mara, tunde, piet, hana)).toEqual([0, 0, 0, 2]);
    expect((await list(mara)).rows.filter((row) => row.unread)).toEqual([]);
    expect(await mailed(2)).toEqual([hana.email]);
    await perform(markAllRead, mara, { until: minute(3).toISOString() });

    await restrict(4, [tunde]);
    expect(await unread(mara, tunde, piet)).toEqual([0, 1, 0]);
    expect(await mailed(4)).toEqual([tunde.email]);
    await told("held", [tunde], minute(5));
    await end(6);
    expect(await unread(mara, tunde, piet)).toEqual([2, 2, 1]);
    expect(await mailed(6)).toEqual([mara.email, piet.email].sort());
    expect(await newest(mara)).toMatchObject({
      kind: "assigned",
      about: { words: "Somebody Invented · Senior backend engineer" },
    });
    await it.client.positionRecruiter.deleteMany({ where: { positionId: on.positionId, userId: tunde.id } });
  });

  test("what was taken back meanwhile never comes", async () => {
    await restrict(7);
    await told("reminded", [people.mara], minute(8));
    const back = { kind: "reminded", screeningId: on.screeningId, by: people.ines, now: minute(8) } as const;
    expect(await it.client.$transaction((tx) => takeBack(tx, back))).toBe(1);
    await end(9);
    expect(await unread(people.mara)).toEqual([0]);
    expect(await mailed(9)).toEqual([]);
  });
});

test("what one may not see any more names nothing", async () => {
  await told("reminded", [people.mara, people.hana]);
  const recruits = { positionId: on.positionId, userId: people.mara.id };
  await it.client.positionRecruiter.delete({ where: { positionId_userId: recruits } });
  expect(await newest(people.mara)).toMatchObject({ unread: true, about: null });
  const about = (await list(people.mara)).rows.filter(({ at }) => at <= day).map((row) => row.about);
  expect(about.every((each) => each === null)).toBe(true);
  expect(await newest(people.hana)).toMatchObject({ about: { words: "Somebody Invented · Senior backend engineer" } });
  await it.client.positionRecruiter.create({ data: recruits });
  expect(await newest(people.mara)).toMatchObject({ about: { words: "Somebody Invented · Senior backend engineer" } });
});

test("a recruiter of other positions, and an administrator, learn no name from what they were told", async () => {
  await told("assigned", [people.tunde, people.olga]);
  for (const who of [people.tunde, people.olga]) expect(await newest(who)).toMatchObject({ unread: true, about: null });
});

test("one reads one's own, up to what was on the screen", async () => {
  await told("assigned", [people.mara]);
  await told("reminded", [people.mara], addSeconds(day, 5));
  await told("reminded", [people.piet]);
  const { id: foreign = "" } = (await newest(people.piet)) ?? {};
  expect(await perform(markRead, people.mara, { notificationId: foreign })).toMatchObject({ code: "not-found" });
  expect(await countUnread(people.piet)).toBe(1);
  await perform(markAllRead, people.mara, { until: day.toISOString() });
  expect(await countUnread(people.mara)).toBe(1);
  const { id = "" } = (await newest(people.mara)) ?? {};
  for (const _ of ["once", "again"])
    expect(await perform(markRead, people.mara, { notificationId: id })).toMatchObject({ ok: true });
  expect(await countUnread(people.mara)).toBe(0);
});

test("who could not read the note cannot be mentioned in it, and nothing is kept", async () => {
  const before = await it.client.note.count();
  for (const who of [people.tunde, people.piet, people.sam, people.ines]) {
    const input = { screeningId: on.screeningId, body: `@${who.name} look`, mentions: [who.id, people.hana.id] };
    const refused = await perform(addNote, on.recruiter, input, it.now);
    expect(refused).toMatchObject({ ok: false, code: "cannot-read", fields: { body: expect.any(String) } });
  }
  expect(await it.client.note.count()).toBe(before);
  expect(await countUnread(people.hana)).toBe(0);
});

test("those offered for a mention are those who see it whole, also while it is restricted", async () => {
  const whole = Object.values(people).filter(({ role }) => role === "recruiter" || role === "compliance");
  const agree = async () => {
    const screening = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
    const readers = await it.client.user.findMany({ where: readersOf(screening) });
    const seeing = [];
    for (const who of whole)
      if (await it.client.screening.findFirst({ where: { id: on.screeningId, ...visibleTo(who) } }))
        seeing.push(who.name);
    expect(readers.map(({ name }) => name).sort()).toEqual(seeing.sort());
    return seeing;
  };
  expect(await agree()).toContain("Mara Okafor");
  await it.client.screening.update({ where: { id: on.screeningId }, data: { restrictedAt: it.now } });
  expect(await agree()).not.toContain("Mara Okafor");
  await it.client.screeningAccess.create({ data: { screeningId: on.screeningId, userId: people.mara.id } });
  expect(await agree()).toContain("Mara Okafor");
  await it.client.screening.update({ where: { id: on.screeningId }, data: { restrictedAt: null } });
});
