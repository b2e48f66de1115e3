import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import type { Case } from "@/prisma/seed/scene";
import { askEmployer } from "@/prisma/seed/steps/asking";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { readsAsSecond, sendsAddressDocument, sendsPassport, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { hearsFromCandidate, writesToCandidate } from "@/prisma/seed/steps/messages";
import { openByForm } from "@/prisma/seed/steps/opening";
import { handsShippingOver } from "@/prisma/seed/steps/people";
import {
  application,
  independent,
  message,
  sceneAsking,
  type TestCompany,
  testCompany,
} from "@/prisma/seed/test-company";
import { sendMessage, takeMessageBack } from "./actions";
import { loadMessageFacts } from "./load";
import { getCompose } from "./queries";
import { messagesOf, olderMessages } from "./read";

// Mails are written, and go nowhere.
process.env.BONAFIDE_EVALUATION = "yes";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const open = (name?: string) => openByForm(it.scene("security", name), it.at(9, "09:00"), application);
const byMail = { ...message, way: "mail", kind: "employment", wanted: "A payslip" } as const;
const send = ({ screeningId, recruiter }: Case, changed: object = {}, by = recruiter) =>
  perform(sendMessage, by, { screeningId, ...byMail, ...changed }, it.at(5, "09:00"));
const screeningOf = (on: Case) => it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
const written = async (on: Case) => (await messagesOf(it.client, on.recruiter, on.screeningId)).rows;
const mails = () => it.client.mail.findMany({ orderBy: { id: "asc" } });

test("a mail is kept, waits in the outbox, and where nothing else can be done it is the candidate's turn until it came", async () => {
  const on = await open("Dana Lee");
  await askEmployer(on, it.at(8, "09:00"), 0, independent);
  expect(await send(on)).toMatchObject({ ok: true });
  const [kept] = await written(on);
  expect(kept).toMatchObject({
    subject: "Hello",
    body: "How are you?",
    how: "by mail",
    by: "Mara Okafor",
    became: "waiting",
  });
  expect((await mails()).at(-1)).toMatchObject({
    to: on.person.email,
    subject: "Hello",
    text: "How are you?",
    sentAt: null,
  });
  expect(await screeningOf(on)).toMatchObject({ turn: "candidate", nextStep: "A payslip" });

  await hearsFromCandidate(on, it.at(4, "09:00"));
  expect(await screeningOf(on)).toMatchObject({ turn: "institution" });
  const entries = await it.client.auditEntry.findMany({
    where: { stream: on.screeningId },
    orderBy: { number: "asc" },
  });
  expect(entries.map(({ event }) => event).slice(-2)).toEqual(["message.sent", "candidate.answered"]);
  expect(entries.map(({ data }) => data).join()).not.toMatch(/Hello|payslip|Dana/);
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
});

test("what is copied leaves no mail, and what waits for nothing leaves the turn", async () => {
  const on = await open();
  const before = await mails();
  expect(await send(on, { way: "copied", wanted: "", kind: "" })).toMatchObject({ ok: true });
  expect(await mails()).toEqual(before);
  expect(await written(on)).toMatchObject([{ how: "copied into another channel", became: null }]);
  expect(await screeningOf(on)).toMatchObject({ turn: "recruiter" });
});

test("what was written is read part by part, each once, by whoever sees the screening whole", async () => {
  const on = await openByForm(it.scene("backend"), it.at(9, "09:00"), application);
  const { screeningId } = on;
  const at = (n: number) => ({
    ...message,
    screeningId,
    byId: on.recruiter.id,
    subject: `No. ${n}`,
    at: it.at(5, "09:00"),
  });
  await it.client.message.createMany({ data: Array.from({ length: 45 }, (_, n) => at(n)) });
  const older = async (after: string | undefined, by = on.recruiter) =>
    performEndpoint(olderMessages, by, { screeningId, after }, new Request("http://localhost/"));
  const first = await messagesOf(it.client, on.recruiter, screeningId);
  const second = await older(first.rows.at(-1)?.id);
  const third = await older(second.ok ? second.data.rows.at(-1)?.id : "");
  const parts = [first, ...[second, third].map((part) => (part.ok ? part.data : { rows: [], count: 0 }))];
  expect(parts.map(({ rows, count }) => [rows.length, count])).toEqual([
    [20, 45],
    [20, 45],
    [5, 45],
  ]);
  expect(new Set(parts.flatMap(({ rows }) => rows.map(({ subject }) => subject))).size).toBe(45);
  const last = first.rows.at(-1)?.id;
  expect(await older(last, it.company.colleague("Hana Sato"))).toEqual(second);
  expect(await older(undefined)).toMatchObject({ code: "invalid" });
  expect(await older(last, it.company.colleague("Tunde Bello"))).toMatchObject({ code: "not-found" });
  for (const name of ["Sam Reyes", "Piet Vos"])
    expect(await older(last, it.company.colleague(name)), name).toMatchObject({ code: "not-allowed" });
});

test.each([
  // what                                   changed                          code
  ["nothing in it", { body: " " }, "invalid"],
  ["waiting for something for no check", { kind: "" }, "invalid"],
  ["a template there is not", { template: "threat" }, "invalid"],
  ["a check that is not asked", { kind: "profiles" }, "not-found"],
  ["a character that cannot be kept", { body: "a\u0000b" }, "invalid"],
])("with %s nothing is kept, and no mail is written", async (_, changed, code) => {
  const on = await open();
  const before = await mails();
  expect(await send(on, changed)).toMatchObject({ ok: false, code });
  expect(await mails()).toEqual(before);
  expect(await written(on)).toEqual([]);
  expect(await it.client.candidateRequest.count({ where: { screeningId: on.screeningId } })).toBe(0);
});

test("only recruiters of the position write", async () => {
  const on = await open();
  await handsShippingOver(on, it.at(8, "09:00"));
  const stranger = { ...on.recruiter, id: it.company.colleague("Hana Sato").id };
  expect(await send(on, {}, stranger)).toMatchObject({ code: "not-found" });
  for (const name of ["Sam Reyes", "Hana Sato", "Piet Vos"])
    expect(await send(on, {}, it.company.colleague(name)), name).toMatchObject({ code: "not-allowed" });
  expect(await getCompose(stranger, on.screeningId, {})).toBe(null);
});

test("without an e-mail address a message can only be copied, and it is said", async () => {
  const scene = it.scene("security");
  const on = await openByForm({ ...scene, person: { ...scene.person, email: "" } }, it.at(9, "09:00"), application);
  expect(await send(on)).toMatchObject({ code: "no-mail", message: expect.stringContaining("no e-mail address") });
  expect(await getCompose(on.recruiter, on.screeningId, {})).toMatchObject({ to: null, noMail: expect.any(String) });
  expect(await send(on, { way: "copied" })).toMatchObject({ ok: true });
});

test("a mail can be taken back by its sender before it goes out, and then nothing is waited for", async () => {
  const on = await open();
  const sent = await send(on);
  const input = { screeningId: on.screeningId, messageId: sent.ok ? sent.data.messageId : "" };
  const takeBack = (by = on.recruiter) => perform(takeMessageBack, by, input, it.at(5, "09:01"));
  expect(await takeBack(it.company.colleague("Tunde Bello"))).toMatchObject({ code: "not-found" });
  expect(await takeBack()).toEqual({ ok: true, data: null });
  expect(await written(on)).toMatchObject([{ became: "taken back before it went out" }]);
  expect(await screeningOf(on)).toMatchObject({ turn: "recruiter" });
  expect(await takeBack()).toMatchObject({ code: "too-late" });
});

test("a message speaks of what is open now: the difference asked about, what was asked before, and nothing settled", async () => {
  const on = await open();
  const facts = (about = {}) => loadMessageFacts(it.client, on.screeningId, on.recruiter, it.now, about);
  expect(await facts()).toMatchObject({ differences: [], documents: [], texts: [], asked: [] });
  await sendsAddressDocument(on, it.at(8, "09:00"), "utility-bill", "77 Mesa Road, Hull HU1 2AA");
  await wantsDeliveryTo(on, it.at(8, "10:00"), "12 Elm Street, Leeds LS1 4AB");
  await writesToCandidate(on, it.at(7, "09:00"), {
    template: "difference",
    rule: "shipping-address-differs",
    kind: "shipping-address",
  });
  const { differences, documents, asked } = await facts();
  expect(differences.map(({ rule }) => rule).sort()).toEqual(["place-differs", "shipping-address-differs"]);
  expect(await facts({ rule: "place-differs" })).toMatchObject({ differences: [{ rule: "place-differs" }] });
  expect(documents).toEqual([{ check: "address-document", title: "address document" }]);
  expect(asked).toEqual([
    { words: "A letter or bill with the name at the address for equipment", on: "11 November 2026" },
  ]);
});

test("each message waits in the check that it is about; a document that two people confirmed is not asked for again", async () => {
  const scene = await sceneAsking(it, "references", "video-interview", "identity-document");
  const on = await openByForm(scene, it.at(9, "09:00"), application);
  const kinds = async (about = {}) => {
    const drafts = (await getCompose(on.recruiter, on.screeningId, about))?.drafts ?? [];
    return Object.fromEntries(drafts.map(({ id, kind }) => [id, kind]));
  };
  await givesConsent(on, it.at(8, "09:00"), "identity-document");
  await sendsPassport(on, it.at(8, "10:00"));
  const own = { document: "identity-document", interview: "video-interview" };
  expect(await kinds()).toEqual({ ...own, consent: "video-interview", free: "identity-document" });
  expect(await kinds({ check: "references" })).toEqual({ ...own, free: "references" });
  await readsAsSecond(on, it.at(7, "09:00"), "identity-document");
  expect(await kinds({ check: "identity-document" })).toEqual({
    interview: "video-interview",
    free: "identity-document",
  });
});

test("a message speaks of the one statement it is about, with the one it met; of none that agrees or belongs to somebody else", async () => {
  const [on, other] = [await open(), await open()];
  await sendsAddressDocument(on, it.at(8, "09:00"), "utility-bill", "12 Elm Street, Leeds LS1 4AB");
  await wantsDeliveryTo(on, it.at(8, "10:00"), "Flat 2, 12 Elm Street, Leeds LS1 4AB");
  const claims = await it.client.claim.findMany({ where: { screeningId: on.screeningId, attribute: "address" } });
  const claim = claims.find(({ verdict }) => verdict === "unclear")?.id;
  const about = (screeningId: string) =>
    loadMessageFacts(it.client, screeningId, on.recruiter, it.now, { claim }).then(({ unclear }) => unclear);
  expect(await about(on.screeningId)).toMatchObject({
    about: "address",
    fact: { values: [{ text: "12 Elm Street, Leeds LS1 4AB" }, { text: "Flat 2, 12 Elm Street, Leeds LS1 4AB" }] },
  });
  expect(await about(other.screeningId)).toBeNull();
});
