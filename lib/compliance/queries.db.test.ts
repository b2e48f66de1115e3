import { addDays } from "date-fns";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { checkKinds } from "@/lib/checks/kinds";
import { perform } from "@/lib/door/perform";
import { attestIdentity } from "@/lib/interviews/actions";
import { mostAttempts } from "@/lib/mail/attempts";
import { getStop } from "@/lib/stops/queries";
import type { Case } from "@/prisma/seed/scene";
import { decides, proposesSettled } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { ends, writes } from "@/prisma/seed/steps/people";
import { answers, givesLetter, makesStopFinal, readsAnswer } from "@/prisma/seed/steps/stops";
import { grantsWaiver, proposesWaiver } from "@/prisma/seed/steps/waivers";
import { application, employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { type MatterKind, matters, nobodyLeftToRead } from "./matters";
import { listMatters } from "./queries";

let it: TestCompany;
let hana: Actor;
beforeAll(async () => {
  // Mails can be written, and none leaves.
  process.env.BONAFIDE_EVALUATION = "yes";
  it = await testCompany();
  hana = it.company.colleague("Hana Sato");
});
afterAll(() => it?.drop());

async function notSure(on: Case) {
  const seen = { screeningId: on.screeningId, how: "in-person", answer: "not-sure" } as const;
  await perform(attestIdentity, on.recruiter, seen, it.at(7, "09:00"));
}

/** What waits of a screening at an instant. */
const waits = async ({ screeningId }: Case, now: Date): Promise<string[]> =>
  (await listMatters(hana, {}, now)).rows.filter(({ href }) => href.includes(screeningId)).map(({ words }) => words);

test("a stop goes from the proposal over the answer to the final step and beyond, and waits for nobody in between", async () => {
  const on = await employmentDone(it);
  await notSure(on);
  await decides(on, it.at(7, "10:00"), "offer", "stop-proposed", "Nobody is sure.");
  const given = it.at(6, "09:00");
  expect(await waits(on, given)).toEqual(["Read the proposal, then give the candidate the letter or set it aside"]);
  await givesLetter(on, given);
  expect(await waits(on, addDays(given, 3))).toEqual([]);
  await answers(on, addDays(given, 3), "It was dark.");
  expect(await waits(on, addDays(given, 3))).toEqual(["Read the candidate’s answer"]);
  await readsAnswer(on, addDays(given, 4), "not-explained", "It was not.");
  expect(await waits(on, addDays(given, 6))).toEqual([]);
  expect(await waits(on, addDays(given, 12))).toEqual(["The time to answer is over: take the final step"]);
  await makesStopFinal(on, addDays(given, 12), "Nothing more came.");
  expect(await waits(on, addDays(given, 20))).toEqual([]);
  await answers(on, addDays(given, 20), "Here is a new picture.");
  expect(await waits(on, addDays(given, 20))).toEqual(["The candidate answered after the final step: read it"]);
});

test("an answer that nobody in compliance may read says so, in the list and with the letter, until somebody new is there", async () => {
  const on = await employmentDone(it);
  await notSure(on);
  await decides(on, it.at(7, "10:00"), "offer", "stop-proposed", "Nobody is sure.");
  await givesLetter(on, it.at(6, "09:00"));
  await makesStopFinal(on, addDays(it.at(6, "09:00"), 10), "Nothing came.");
  const late = addDays(it.at(6, "09:00"), 12);
  await answers(on, late, "It was dark.");
  expect(await waits(on, late)).toEqual([matters.late.words]);
  const leo = it.company.colleague("Leo Brandt");
  await readsAnswer(on, late, "not-explained", "It was not.", leo);
  await answers(on, late, "Look at the picture once more.");
  expect(await waits(on, late)).toEqual([matters.late.words]);
  await it.client.user.update({ where: { id: leo.id }, data: { disabledAt: late } });
  expect(await waits(on, late)).toEqual([nobodyLeftToRead]);
  const shown = () => getStop(on.recruiter, on.screeningId);
  expect((await shown())?.nobodyLeft).toMatch(/^Everybody in compliance has worked on this file/);

  const gone = { name: "Ada Gone", email: "gone@bonafide.example", role: "compliance", disabledAt: late };
  const { id } = await it.client.user.create({ data: gone });
  expect(await waits(on, late)).toEqual([nobodyLeftToRead]);
  await it.client.user.update({ where: { id }, data: { disabledAt: null } });
  expect(await waits(on, late)).toEqual([matters.late.words]);
  expect((await shown())?.nobodyLeft).toBeNull();
  await it.client.user.update({ where: { id }, data: { disabledAt: late } });
  await it.client.user.update({ where: { id: leo.id }, data: { disabledAt: null } });
});

test("a letter whose mail is given up, or has not gone out in the time to answer, waits to be given another way", async () => {
  const on = await employmentDone(it);
  await notSure(on);
  await decides(on, it.at(7, "10:00"), "offer", "stop-proposed", "Nobody is sure.");
  const given = it.at(6, "09:00");
  await givesLetter(on, given, "mail");
  const unsent = ["The mail with the letter did not go out: give the letter another way"];
  const { mailId } = await it.client.letter.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  const becomes = (data: { attempts?: number; sentAt?: Date }) =>
    it.client.mail.update({ where: { id: mailId ?? "" }, data });
  expect(await waits(on, addDays(given, 2))).toEqual([]);
  expect(await waits(on, addDays(given, 12))).toEqual(unsent);
  await becomes({ attempts: mostAttempts });
  expect(await waits(on, addDays(given, 2))).toEqual(unsent);
  await becomes({ sentAt: addDays(given, 4) });
  expect(await waits(on, addDays(given, 10))).toEqual([]);
  expect(await waits(on, addDays(given, 14))).toEqual(["The time to answer is over: take the final step"]);
});

test("a difference proposed as settled waits, and nothing of a screening that ended", async () => {
  const on = await employmentDone(it);
  await notSure(on);
  await proposesSettled(on, it.at(6, "09:00"), "person-not-sure", "An old picture.");
  const [words] = await waits(on, it.now);
  expect(words).toMatch(/^Settle, confirm or return: It is not certain/);
  await ends(on, it.at(5, "09:00"), "withdrew");
  expect(await waits(on, it.now)).toEqual([]);
});

test("whom nobody finds to be the person on the document is looked at with every check open, told once, until it is stopped", async () => {
  const on = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  const told = () => it.client.notification.findMany({ where: { kind: "to-look-at", screeningId: on.screeningId } });
  const seen = { screeningId: on.screeningId, how: "in-person", answer: "different" } as const;
  const day = it.at(8, "09:00");
  await perform(attestIdentity, on.recruiter, seen, day);
  await writes(on, it.at(7, "09:00"), "I wrote to them.");
  const { turn, state } = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect([turn, state]).toEqual(["recruiter", "with-compliance"]);
  const { rows } = await listMatters(hana, { kind: "look" }, addDays(day, 3));
  expect(rows.filter(({ href }) => href.includes(on.screeningId))).toMatchObject([
    { words: "Look at the open differences", by: "Mara Okafor", days: 3 },
  ]);
  const both = ["Hana Sato", "Leo Brandt"].map((name) => it.company.colleague(name).id);
  expect((await told()).map(({ userId }) => userId).sort()).toEqual(both.sort());
  await decides(on, it.at(6, "10:00"), "offer", "stop-proposed", "It is somebody else.");
  expect(await waits(on, it.at(6, "11:00"))).toEqual([
    "Read the proposal, then give the candidate the letter or set it aside",
  ]);
  expect(await told()).toHaveLength(2);
});

test("a waiver waits until it is decided", async () => {
  const on = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  await proposesWaiver(on, it.at(8, "09:00"), "employment", "Known.");
  const { rows } = await listMatters(hana, { kind: "waiver" }, it.now);
  expect(rows.find(({ href }) => href === `/screenings/${on.screeningId}/checks/employment`)).toMatchObject({
    words: "Grant or refuse a waiver: Employment",
    by: "Mara Okafor",
    days: 10,
  });
  await grantsWaiver(on, it.at(7, "09:00"), "So it is.");
  expect(await waits(on, it.now)).toEqual([]);
});

test("pages meet without a gap or a repetition, longest waiting first, with true counts", async () => {
  const cases = [0, 1, 2, 3].map(() => openByForm(it.scene("security"), it.at(9, "09:00"), application));
  const waivers = (await Promise.all(cases)).flatMap(({ screeningId, recruiter }) =>
    checkKinds.map(({ id }, place) => {
      const proposedAt = addDays(it.at(8, "09:00"), place % 3);
      return { screeningId, kind: id, reason: "Known.", proposedById: recruiter.id, proposedAt };
    }),
  );
  await it.client.waiver.createMany({ data: waivers });
  const wanted = waivers.length;
  expect(wanted).toBeGreaterThan(50);
  const kind: MatterKind = "waiver";
  const first = await listMatters(hana, { kind }, it.now);
  expect(first.rows).toHaveLength(50);
  expect(first.counts.waiver).toBe(wanted);
  const second = await listMatters(hana, { kind, after: first.older }, it.now);
  const ids = [...first.rows, ...second.rows].map(({ id }) => id);
  expect(new Set(ids).size).toBe(wanted);
  expect([first.newer, second.older]).toEqual([undefined, undefined]);
  const days = [...first.rows, ...second.rows].map((row) => row.days);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  const back = await listMatters(hana, { kind, before: second.newer }, it.now);
  expect(back.rows).toEqual(first.rows);
});

test("nobody else has such a list", async () => {
  await expect(listMatters(it.company.colleague("Mara Okafor"), {}, it.now)).rejects.toThrow();
});
