import { addDays, addHours } from "date-fns";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { perform } from "@/lib/door/perform";
import { attestIdentity } from "@/lib/interviews/actions";
import { retryMail } from "@/lib/mail/actions";
import { mostAttempts } from "@/lib/mail/attempts";
import { endScreening } from "@/lib/screenings/actions";
import { getQueue, readFilter } from "@/lib/screenings/queries/queue";
import { getScreening } from "@/lib/screenings/queries/screening";
import type { Case } from "@/prisma/seed/scene";
import { decides, proposesSettled, settles } from "@/prisma/seed/steps/decisions";
import { keepText } from "@/prisma/seed/steps/documents";
import { answers, givesLetter, makesStopFinal, readsAnswer, setsStopAside } from "@/prisma/seed/steps/stops";
import { employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { giveLetter, makeStopFinal, recordLetterAnswer, reviewAnswer, setStopAside } from "./actions";
import { getStop } from "./queries";

let it: TestCompany;
beforeAll(async () => {
  // Mails can be written, and none leaves.
  process.env.BONAFIDE_EVALUATION = "yes";
  it = await testCompany();
});
afterAll(() => it?.drop());

const leo = () => it.company.colleague("Leo Brandt");
const hana = () => it.company.colleague("Hana Sato");
/** A screening with one open difference, whose stop the manager proposes. */
async function proposed() {
  const on = await employmentDone(it);
  await sees(on, on.recruiter, it.at(6, "09:00"), "not-sure");
  await decides(on, it.at(6, "10:00"), "offer", "stop-proposed", "Nobody is sure who it was.");
  return on;
}

async function sees({ screeningId }: Case, by: Actor, now: Date, answer: "same" | "not-sure" | "different") {
  await said(perform(attestIdentity, by, { screeningId, how: "in-person", answer }, now));
}

/** What was shown to whoever acts now: the proposal and the newest assessment. */
async function shown({ screeningId }: Case) {
  const where = { screeningId };
  const [decision, assessment] = await Promise.all([
    it.client.decision.findFirstOrThrow({ where: { ...where, kind: "stop-proposed" }, orderBy: { at: "desc" } }),
    it.client.assessment.findFirstOrThrow({ where, orderBy: { number: "desc" } }),
  ]);
  return { ...where, decisionId: decision.id, assessmentId: assessment.id };
}

const words = { intro: "Thank you for your application.", closing: "", agency: "", how: "post" } as const;
const said = async <T>(result: Promise<{ ok: true; data: T } | { ok: false; code: string }>) => {
  const given = await result;
  return given.ok ? "done" : given.code;
};

async function give(on: Case, now: Date, more: Partial<Parameters<typeof giveLetter>[0]> = {}, by = leo()) {
  const given = { ...(await shown(on)), ...words, givenOn: now.toISOString().slice(0, 10), enclosed: false, ...more };
  return said(perform(giveLetter, by, given, now));
}
const finish = async (on: Case, now: Date, by: Actor = hana()) =>
  said(perform(makeStopFinal, by, { ...(await shown(on)), ...words, reason: "Read it all." }, now));

const screening = (on: Case) => it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
const given = () => it.at(5, "10:00");
/** Noon of the day after the last day to answer. */
const over = () => addHours(new Date(`${addDays(given(), 8).toISOString().slice(0, 10)}T00:00:00Z`), 12);

/** The next step at this time, as the queue, the screening and the proposal say it: one where all agree. */
async function steps(on: Case, now: Date) {
  vi.useFakeTimers({ toFake: ["Date"], now });
  const filter = readFilter({ turn: "compliance", q: "Somebody Invented" }, hana());
  const [queue, page, stop] = await Promise.all([
    getQueue(hana(), filter),
    getScreening(hana(), on.screeningId),
    getStop(hana(), on.screeningId),
  ]);
  vi.useRealTimers();
  const row = queue.rows.find(({ id }) => id === on.screeningId);
  return [...new Set([row?.nextStep, page?.nextStep, stop?.proposal?.step])];
}

test("no stop without letter, before the time to answer is over, or by who proposed it", async () => {
  const on = await proposed();
  expect((await screening(on)).nextStep).toBe("Review the proposal to stop");
  expect(await finish(on, addDays(given(), 30))).toBe("no-notice");
  expect(await give(on, given())).toBe("done");
  const waits = /^The candidate has until .* to answer, then the final step$/;
  expect((await screening(on)).nextStep).toMatch(waits);
  expect(await steps(on, addHours(over(), -1))).toEqual([expect.stringMatching(waits)]);
  const take = "The time to answer is over: take the final step";
  expect(await steps(on, over())).toEqual([take]);
  expect(await give(on, given())).toBe("noticed");
  expect(await finish(on, addHours(over(), -1))).toBe("waiting-period");
  expect(await finish(on, over(), on.manager)).toBe("not-allowed");
  // Somebody who proposed as a manager and came to compliance since.
  expect(await finish(on, over(), { ...on.manager, role: "compliance" })).toBe("second-person");
  expect(await finish(on, over())).toBe("done");
  expect(await finish(on, over())).toBe("ended");
  expect(await screening(on)).toMatchObject({ ending: "stopped", endedAt: over(), turn: "nobody" });
  const letters = await it.client.letter.findMany({ where: { screeningId: on.screeningId }, orderBy: { id: "asc" } });
  expect(letters.map(({ kind }) => kind)).toEqual(["facts", "final"]);
  for (const { body } of letters) expect(body).toContain("Somebody who met you was not sure");
});

test("a letter by mail goes to the candidate in the same transaction; one that was given has a day that is not to come", async () => {
  const on = await proposed();
  expect(await give(on, given(), { givenOn: "2027-01-01" })).toBe("invalid");
  expect(await give(on, given(), { givenOn: "2026-01-01" })).toBe("invalid");
  const before = await it.client.mail.count();
  expect(await give(on, given(), { how: "mail" })).toBe("done");
  expect(await it.client.mail.count()).toBe(before + 1);
  const mail = await it.client.mail.findFirstOrThrow({ orderBy: { id: "desc" } });
  const letter = await it.client.letter.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  expect(mail).toMatchObject({ to: on.person.email, text: letter.body });
  expect(letter.givenAt).toEqual(given());
});

/** The mail that carries the newest letter. */
async function mailOf({ screeningId }: Case) {
  const { mailId } = await it.client.letter.findFirstOrThrow({ where: { screeningId }, orderBy: { id: "desc" } });
  return mailId ?? "";
}

/** What becomes of the mail of the newest letter. */
const becomes = async (on: Case, data: { sentAt?: Date; attempts?: number }) =>
  it.client.mail.update({ where: { id: await mailOf(on) }, data });

test("a letter whose mail has not gone out makes no stop final; given another way, its own days run", async () => {
  const on = await proposed();
  expect(await give(on, given(), { how: "mail" })).toBe("done");
  expect(await finish(on, over())).toBe("not-sent");
  const shown = await getStop(leo(), on.screeningId);
  expect(shown?.letters).toMatchObject([{ unsent: "waiting" }]);
  expect(shown?.proposal).toMatchObject({ step: "The letter waits to go out by mail", answerUntil: null });
  await becomes(on, { attempts: mostAttempts });
  expect(await finish(on, over())).toBe("not-sent");
  expect((await getStop(leo(), on.screeningId))?.proposal).toMatchObject({ step: "Give the letter another way" });
  expect(await give(on, addDays(given(), 4), { how: "mail" })).toBe("no-mail");
  expect(await give(on, addDays(given(), 4))).toBe("done");
  expect(await finish(on, over())).toBe("waiting-period");
  expect(await finish(on, addDays(over(), 4))).toBe("done");
});

test.each([
  ["waits to be tried again", 3],
  ["was given up", mostAttempts],
])("given another way, a letter is taken back whose mail %s", async (_, attempts) => {
  const on = await proposed();
  expect(await give(on, given(), { how: "mail" })).toBe("done");
  await becomes(on, { attempts });
  const mailId = await mailOf(on);
  await it.client.mail.update({ where: { id: mailId }, data: { failure: "The mail server refused the mail." } });
  const later = addDays(given(), 1);
  expect(await give(on, later)).toBe("done");
  expect(await it.client.mail.findUniqueOrThrow({ where: { id: mailId } })).toMatchObject({ cancelledAt: later });
  const admin = it.company.colleague("Ines Roth");
  expect(await said(perform(retryMail, admin, { mailId }, later))).toBe("not-found");
  expect((await getStop(leo(), on.screeningId))?.letters).toMatchObject([
    { how: "sent by post" },
    { how: "never gone out, written as a mail" },
  ]);
});

test("a mail that went out days later gives the candidate these days as well, and the queue says so", async () => {
  const on = await proposed();
  expect(await give(on, given(), { how: "mail" })).toBe("done");
  expect(await steps(on, given())).toEqual(["The letter waits to go out by mail"]);
  await becomes(on, { sentAt: addDays(given(), 3), attempts: 4 });
  const last = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(addDays(given(), 10));
  const runs = `The candidate has until ${last} to answer, then the final step`;
  expect(await steps(on, addDays(over(), 2))).toEqual([runs]);
  expect(await steps(on, addDays(over(), 3))).toEqual(["The time to answer is over: take the final step"]);
  expect((await getStop(leo(), on.screeningId))?.letters).toMatchObject([
    { unsent: null, how: "sent by mail", at: addDays(given(), 3).toISOString() },
  ]);
  expect(await finish(on, addDays(over(), 2))).toBe("waiting-period");
  expect(await finish(on, addDays(over(), 3))).toBe("done");
});

test("an answer stops the time until somebody who has not worked on the file has read it", async () => {
  const on = await proposed();
  await givesLetter(on, given());
  await answers(on, addDays(given(), 2), "I married; the lease is in my new name.");
  expect(await screening(on)).toMatchObject({ turn: "compliance", nextStep: "Read the candidate’s answer" });
  expect(await finish(on, addDays(given(), 60))).toBe("answer-unread");
  const { id: answerId } = await it.client.letterAnswer.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  const read = (by: Actor, now: Date, review: "explained" | "not-explained" = "not-explained") =>
    said(perform(reviewAnswer, by, { screeningId: on.screeningId, answerId, review, reason: "Read it." }, now));
  expect(await read(on.recruiter, addDays(given(), 3))).toBe("not-allowed");
  expect(await read({ ...on.manager, role: "compliance" }, addDays(given(), 3))).toBe("worked-on-file");
  expect(await read(leo(), addDays(given(), 12))).toBe("done");
  expect(await read(hana(), addDays(given(), 12))).toBe("reviewed");
  // One of seven days was over, six run on from the day it was read.
  expect(await finish(on, addDays(given(), 18))).toBe("waiting-period");
  expect(await finish(on, addDays(given(), 20))).toBe("done");
});

test("an answer that explains it sets the proposal aside", async () => {
  const on = await proposed();
  await givesLetter(on, given());
  await answers(on, addDays(given(), 2), "I married.");
  await readsAnswer(on, addDays(given(), 3), "explained", "The certificate shows both names.");
  const newest = await it.client.decision.findFirstOrThrow({
    where: { screeningId: on.screeningId },
    orderBy: { at: "desc" },
  });
  expect(newest).toMatchObject({ kind: "stop-set-aside", reason: "The candidate’s answer explains it." });
  // What the reader wrote about it is for those who read the answer.
  const own = "The certificate shows both names.";
  expect(JSON.stringify(await getDossier(on.manager, on.screeningId))).not.toContain(own);
  expect((await getStop(on.recruiter, on.screeningId))?.letters).toMatchObject([{ answers: [{ reviewReason: own }] }]);
  expect(await finish(on, addDays(given(), 60))).toBe("decided");
  const { id: letterId } = await it.client.letter.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  const late = { screeningId: on.screeningId, letterId, words: "And here is more.", receivedOn: "2026-11-20" };
  expect(await said(perform(recordLetterAnswer, on.recruiter, late, it.now))).toBe("no-letter");
});

test("a letter that is recorded late gives the days from the day on which it is recorded", async () => {
  const on = await proposed();
  const late = addDays(given(), 14);
  const { at } = await it.client.decision.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  expect(await give(on, late, { how: "by-hand", givenOn: at.toISOString().slice(0, 10) })).toBe("done");
  expect(await finish(on, late)).toBe("waiting-period");
  const { body } = await it.client.letter.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  expect(body).toContain(`until ${day.format(addDays(late, 7))}`);
  // Also when an answer was read meanwhile, from which the last day is counted once more.
  await answers(on, late, "I married.");
  await readsAnswer(on, addDays(late, 1), "not-explained", "The picture is not about a name.");
  expect(await finish(on, addDays(late, 8))).toBe("waiting-period");
  expect(await finish(on, addDays(late, 10))).toBe("done");
});

test("who gave the letter otherwise than by mail from here leaves the final step to another", async () => {
  const on = await proposed();
  expect(await give(on, given())).toBe("done");
  expect(await finish(on, over(), leo())).toBe("gave-letter");
  expect(await finish(on, over(), hana())).toBe("done");
  const mailed = await proposed();
  expect(await give(mailed, given(), { how: "mail" })).toBe("done");
  await becomes(mailed, { sentAt: given() });
  expect(await finish(mailed, over(), leo())).toBe("done");
});

test("who attested identity, and came to compliance since, neither finishes a stop nor sets it aside", async () => {
  const on = await proposed();
  await givesLetter(on, given());
  const attested: Actor = { ...on.recruiter, role: "compliance" };
  expect(await finish(on, over(), attested)).toBe("attested-identity");
  const { assessmentId: _, ...proposal } = await shown(on);
  const aside = { ...proposal, reason: "I know them." };
  expect(await said(perform(setStopAside, attested, aside, over()))).toBe("attested-identity");
});

test("whoever read an answer reads the next ones too, so that none of an honest candidate’s waits for ever", async () => {
  const on = await proposed();
  await givesLetter(on, given());
  for (const [place, reader] of [hana(), leo(), hana()].entries()) {
    const at = addDays(given(), place + 1);
    await answers(on, at, "I married.");
    expect(await getStop(reader, on.screeningId)).toMatchObject({ whyNotReview: null, nobodyLeft: null });
    await readsAnswer(on, at, "not-explained", "It does not.", reader);
  }
  // Having read for an earlier proposal is a view of the file.
  await setsStopAside(on, addDays(given(), 4), "Let them go on.");
  await decides(on, addDays(given(), 5), "offer", "stop-proposed", "Once more.");
  expect(await getStop(hana(), on.screeningId)).toMatchObject({ whyNotReview: expect.any(String) });
});

test("something new is put to the candidate before the stop can be final; what is settled is not a reason", async () => {
  const on = await proposed();
  await givesLetter(on, given());
  await proposesSettled(on, addDays(given(), 1), "person-not-sure", "The picture is ten years old.");
  await settles(on, addDays(given(), 1), "Seen.");
  expect(await finish(on, over())).toBe("nothing-open");
  await sees(on, on.manager, addDays(given(), 2), "different");
  expect(await finish(on, over())).toBe("not-told");
  expect(await give(on, addDays(given(), 3))).toBe("done");
  expect(await finish(on, over())).toBe("waiting-period");
});

test("after the final step an answer is all that is taken; read by another, it stays a stop or opens the screening again", async () => {
  const on = await proposed();
  await givesLetter(on, given());
  await makesStopFinal(on, over(), "Nothing came.");
  const at = addDays(over(), 20);
  const paper = { kind: "correspondence", fileName: "certificate.txt", how: "candidate" } as const;
  const sent = await keepText(on, at, paper, "The certificate.");
  await expect(keepText(on, at, { ...paper, kind: "other" }, "More.")).rejects.toThrow("ended");
  await expect(keepText(on, at, { ...paper, checkKind: "employment" }, "More.")).rejects.toThrow("ended");
  await answers(on, at, "I was in hospital. Here is the certificate.", sent);
  const stopped = await screening(on);
  expect(stopped).toMatchObject({ ending: "stopped", turn: "nobody" });
  expect(await getStop(leo(), on.screeningId)).toMatchObject({ stopped: true, whyNotReview: null });
  const { id: answerId } = await it.client.letterAnswer.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  const review = { screeningId: on.screeningId, answerId, review: "not-explained", reason: "So" } as const;
  expect(await said(perform(reviewAnswer, hana(), review, at))).toBe("worked-on-file");
  await readsAnswer(on, at, "not-explained", "No certificate came.", leo());
  expect(await screening(on)).toMatchObject({ ending: "stopped" });

  const again = await proposed();
  await givesLetter(again, given());
  await makesStopFinal(again, over(), "Nothing came.");
  await answers(again, at, "Here is the certificate.");
  await readsAnswer(again, at, "explained", "It is genuine, the registry says.", leo());
  expect(await screening(again)).toMatchObject({ ending: null, endedAt: null, turn: "recruiter" });
  // Its gate is open again, and can be stopped again.
  await decides(again, addDays(at, 1), "offer", "stop-proposed", "Once more.");
  await givesLetter(again, addDays(at, 2));
  await makesStopFinal(again, addDays(at, 12), "Nothing came.");
  expect(await it.client.$transaction((tx) => verifyStream(tx, again.screeningId))).toMatchObject({ whole: true });
});

test.each(["not-selected", "position-closed"] as const)(
  "a proposal to stop is not gone around by ending it as %s: the answer that the letter promises to read is taken",
  async (ending) => {
    const on = await proposed();
    const { screeningId } = on;
    const ends = (now: Date) => perform(endScreening, on.recruiter, { screeningId, ending }, now);
    const words = "A proposal to stop is open: compliance sets it aside or finishes it first.";
    expect(await ends(given())).toMatchObject({ code: "stop-proposed", message: words });
    await givesLetter(on, given());
    expect(await ends(addDays(given(), 1))).toMatchObject({ code: "stop-proposed" });
    await answers(on, addDays(given(), 2), "I married.");
    expect(await screening(on)).toMatchObject({ ending: null, turn: "compliance" });
    await readsAnswer(on, addDays(given(), 3), "explained", "The certificate shows both names.");
    expect(await ends(addDays(given(), 4))).toMatchObject({ ok: true });
  },
);

test("whoever withdrew meanwhile is never recorded as declined", async () => {
  const on = await proposed();
  await givesLetter(on, given());
  const withdrew = { screeningId: on.screeningId, ending: "withdrew" } as const;
  expect(await said(perform(endScreening, on.recruiter, withdrew, addDays(given(), 2)))).toBe("done");
  expect(await finish(on, over())).toBe("ended");
  const { id: letterId } = await it.client.letter.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  const late = { screeningId: on.screeningId, letterId, words: "Sorry.", receivedOn: "2026-11-20" };
  expect(await said(perform(recordLetterAnswer, on.recruiter, late, it.now))).toBe("ended");
  expect(await it.client.decision.count({ where: { screeningId: on.screeningId, kind: "stop" } })).toBe(0);
});

test("two in compliance finish a stop at once: one wins", async () => {
  const on = await proposed();
  await give(on, given(), { how: "mail" });
  await becomes(on, { sentAt: given() });
  const both = await Promise.all([hana(), leo()].map((by) => finish(on, over(), by)));
  expect(both.toSorted()).toEqual(["done", "ended"]);
  expect(await it.client.decision.count({ where: { screeningId: on.screeningId, kind: "stop" } })).toBe(1);
});

test("set aside, the screening goes on; an older assessment gives no letter", async () => {
  const on = await proposed();
  const { decisionId, assessmentId } = await shown(on);
  await sees(on, on.manager, it.at(5, "09:00"), "same");
  expect(await give(on, given(), { assessmentId })).toBe("newer-assessment");
  const aside = { screeningId: on.screeningId, decisionId, reason: "The lease was a neighbour’s." };
  expect(await said(perform(setStopAside, leo(), aside, given()))).toBe("done");
  expect(await said(perform(setStopAside, hana(), aside, given()))).toBe("decided");
  expect(await getStop(on.manager, on.screeningId)).toMatchObject({ proposal: null, finishes: false });
});

test.each([
  ["waits", false],
  ["has gone out", true],
])("set aside while the mail with its letter %s, nothing more is sent", async (_, sent) => {
  const on = await proposed();
  expect(await give(on, given(), { how: "mail" })).toBe("done");
  if (sent) await becomes(on, { sentAt: given() });
  const { decisionId } = await shown(on);
  const later = addDays(given(), 1);
  const aside = { screeningId: on.screeningId, decisionId, reason: "The lease was a neighbour’s." };
  expect(await said(perform(setStopAside, leo(), aside, later))).toBe("done");
  const { cancelledAt } = await it.client.mail.findUniqueOrThrow({ where: { id: await mailOf(on) } });
  expect(cancelledAt).toEqual(sent ? null : later);
});
