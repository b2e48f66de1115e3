import { afterAll, beforeAll, expect, test } from "vitest";
import { completeCheck } from "@/lib/checks/actions";
import { putDraft } from "@/lib/checks/drafts";
import { confirmDocument } from "@/lib/documents/actions";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { storeEvidence } from "@/lib/evidence/upload";
import { startMeeting } from "@/lib/interviews/actions";
import { getScreening } from "@/lib/screenings/queries/screening";
import { stateSource } from "@/lib/sources/actions";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { keepText, readsAsSecond, sendsPassport } from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { recordConsent, withdrawConsent } from "./actions";
import { getConsents } from "./queries";
import { textHash } from "./text-hash";
import { consentText } from "./texts";
import { lackingConsents } from "./write";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const open = () => openByForm(it.scene("reliability"), it.at(9, "09:00"), application);
const now = () => it.at(7, "09:00");
const signed = { fileName: "signed.txt", kind: "consent", how: "candidate" } as const;

/** What each road that needs a consent answers. */
async function roads(on: Case) {
  const { screeningId, recruiter } = on;
  const kind = "identity-document";
  const issued = { issuer: "IE", document: "passport" } as const;
  const bytes = Uint8Array.from(Buffer.from("%PDF-1.4\n%%EOF\n"));
  const file = { screeningId, fileName: "p.pdf", how: "candidate", bytes } as const;
  const passport = { ...file, kind, ...issued, side: "front" } as const;
  const draft = new Request("http://localhost/", { method: "PUT", body: JSON.stringify({ version: 0, answers: {} }) });
  const source = await it.client.source.findFirst({ where: { screeningId, kind } });
  const sourceId = source?.id ?? screeningId;
  const answers = await Promise.all([
    performEndpoint(putDraft, recruiter, { screeningId, kind }, draft, now()),
    perform(stateSource, recruiter, { screeningId, source: kind, name: "A", details: issued }, now()),
    storeEvidence(recruiter, { ...file, kind: "other", checkKind: kind }, now()),
    storeEvidence(recruiter, { ...passport, checkKind: kind }, now()),
    storeEvidence(recruiter, { ...passport, checkKind: "shipping-address" }, now()),
    storeEvidence(recruiter, passport, now()),
    perform(completeCheck, recruiter, { screeningId, kind, answers: {} }, now()),
    ...(source
      ? [
          perform(
            confirmDocument,
            it.company.colleague("Hana Sato"),
            { screeningId, sourceId, answer: "agrees" },
            now(),
          ),
        ]
      : []),
    perform(startMeeting, recruiter, { screeningId, path: "camera" }, now()),
  ]);
  return answers.map((answer) => answer.ok || answer.code);
}

test("before a consent no road leads to the check that needs it; its own file may come in", async () => {
  const on = await open();
  expect(new Set(await roads(on))).toEqual(new Set(["consent-missing"]));
  const { screeningId } = on;
  expect(await it.client.check.count({ where: { screeningId, startedAt: { not: null } } })).toBe(0);
  expect(await it.client.evidence.count({ where: { screeningId } })).toBe(0);
  await keepText(on, now(), signed, "I agree.");
});

test("what is recorded are the words themselves: version and SHA-256, the day, how, and the file", async () => {
  const on = await open();
  await givesConsent(on, it.at(8, "09:00"), "identity-document");
  const kept = await it.client.consent.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  const text = consentText("identity-document");
  expect(kept).toMatchObject({ textVersion: text.version, textHash: textHash(text), how: "e-mail", withdrawnAt: null });
  expect(kept.givenOn.toISOString().slice(0, 10)).toBe(it.at(8, "09:00").toISOString().slice(0, 10));
  const view = await getConsents(on.recruiter, on.screeningId);
  const shown = view?.texts.find(({ id }) => id === "identity-document");
  expect(shown?.records[0]).toMatchObject({ textHash: shown?.hash, file: { fileName: "identity-document.txt" } });
  expect(await getConsents(it.company.colleague("Sam Reyes"), on.screeningId)).toBeNull();
  expect(await getConsents(it.company.colleague("Piet Vos"), on.screeningId)).toBeNull();
});

test("a consent that is taken back stops every road again, keeps what was done, and can be given anew", async () => {
  const on = await open();
  const { screeningId, recruiter } = on;
  await givesConsent(on, it.at(8, "09:00"), "identity-document");
  await sendsPassport(on, it.at(8, "10:00"));
  const { id: consentId } = await it.client.consent.findFirstOrThrow({ where: { screeningId } });
  const take = (by = recruiter) => perform(withdrawConsent, by, { screeningId, consentId }, now());
  expect(await take(it.company.colleague("Hana Sato"))).toMatchObject({ code: "not-allowed" });
  expect(await take()).toMatchObject({ ok: true });
  expect(await take()).toMatchObject({ code: "withdrawn" });
  expect(new Set(await roads(on))).toEqual(new Set(["consent-missing"]));
  expect(await it.client.source.count({ where: { screeningId, kind: "identity-document" } })).toBe(1);

  await givesConsent(on, it.at(6, "09:00"), "identity-document");
  await readsAsSecond(on, it.at(6, "10:00"), "identity-document");
  expect(await it.client.consent.count({ where: { screeningId } })).toBe(2);
});

test("once the words change so much that they are asked for again, an earlier consent does not count; else it does", async () => {
  const on = await open();
  const text = consentText("identity-document");
  const was = { ...text, countsFrom: undefined };
  const standing = async () => (await getScreening(on.recruiter, on.screeningId))?.consents?.held;
  await givesConsent(on, it.at(8, "09:00"), "identity-document");
  try {
    Object.assign(text, { version: 2 });
    expect(await lackingConsents(it.client, on.screeningId, [text.id])).toEqual([]);
    expect(await standing()).toBe(1);
    Object.assign(text, { countsFrom: 2 });
    expect(new Set(await roads(on))).toEqual(new Set(["consent-missing"]));
    expect(await standing()).toBe(0);
    const view = await getConsents(on.recruiter, on.screeningId);
    expect(view?.texts.find(({ id }) => id === text.id)?.records).toMatchObject([{ outdated: true }]);
    await givesConsent(on, it.at(7, "09:00"), "identity-document");
    expect(await lackingConsents(it.client, on.screeningId, [text.id])).toEqual([]);
    expect(await standing()).toBe(1);
  } finally {
    Object.assign(text, was);
  }
});

test("no answer is written down beside “could not verify” either while a consent is missing", async () => {
  const on = await open();
  const about = { screeningId: on.screeningId, kind: "background-report", couldNotVerify: "Did not agree." };
  const input = { ...about, answers: { result: "clear" } };
  expect(await perform(completeCheck, on.recruiter, input, now())).toMatchObject({ code: "consent-missing" });
});

test("where it is never given the check may still be closed as not verified", async () => {
  const on = await open();
  const input = {
    screeningId: on.screeningId,
    kind: "background-report",
    answers: {},
    couldNotVerify: "Did not agree.",
  };
  expect(await perform(completeCheck, on.recruiter, input, now())).toEqual({
    ok: true,
    data: { outcome: "could-not-verify" },
  });
});

test("both texts of a background report are needed, in writing, and a notice cannot be taken back", async () => {
  const on = await open();
  const { screeningId, recruiter } = on;
  const answers = { maker: "Agency", orderedOn: "2026-11-10", result: "clear", agrees: "yes" };
  const complete = () => perform(completeCheck, recruiter, { screeningId, kind: "background-report", answers }, now());
  await givesConsent(on, it.at(8, "09:00"), "background-authorisation");
  expect(await complete()).toMatchObject({ code: "consent-missing", message: expect.stringContaining("disclosure") });
  await givesConsent(on, it.at(8, "09:30"), "background-disclosure");
  const given = await it.client.consent.findFirstOrThrow({ where: { screeningId, kind: "background-disclosure" } });
  const notice = { screeningId, consentId: given.id };
  expect(await perform(withdrawConsent, recruiter, notice, now())).toMatchObject({ code: "notice" });
  expect(await complete()).toEqual({ ok: true, data: { outcome: "clear" } });
});

test("a report that was ordered before the candidate knew and agreed is refused with the day, and may be closed as not verified", async () => {
  const on = await open();
  const { screeningId, recruiter } = on;
  await givesConsent(on, it.at(8, "09:00"), "background-disclosure");
  await givesConsent(on, it.at(7, "09:00"), "background-authorisation");
  const complete = (orderedOn: string, couldNotVerify?: string) => {
    const answers = { maker: "Agency", orderedOn, result: "clear", agrees: "yes" };
    const input = { screeningId, kind: "background-report", answers, couldNotVerify };
    return perform(completeCheck, recruiter, input, it.at(5, "09:00"));
  };
  const early = await complete("2026-11-10");
  expect(early).toMatchObject({ code: "before-consent", message: expect.stringContaining("only on 11 November 2026") });
  expect(early).toMatchObject({ fields: { "answers.orderedOn": expect.anything() } });
  expect(await it.client.completion.count({ where: { check: { screeningId } } })).toBe(0);
  expect(await complete("2026-11-11")).toMatchObject({ ok: true });

  const other = await open();
  const report = { screeningId: other.screeningId, kind: "background-report", answers: { orderedOn: "2026-11-02" } };
  for (const kind of ["background-disclosure", "background-authorisation"] as const)
    await givesConsent(other, it.at(8, "09:00"), kind);
  expect(
    await perform(completeCheck, recruiter, { ...report, couldNotVerify: "Ordered too early." }, it.at(5, "09:00")),
  ).toMatchObject({ ok: true });
});

test("what does not hold is refused: other words, a day to come, somebody else's file, twice, or the wrong person", async () => {
  const [on, other] = [await open(), await open()];
  const { screeningId, recruiter } = on;
  const evidenceId = await keepText(on, now(), signed, "I agree.");
  const foreign = await keepText(other, now(), signed, "I agree.");
  const said = {
    screeningId,
    kind: "interview",
    textVersion: 1,
    givenOn: "2026-11-10",
    how: "signed",
    evidenceId,
  } as const;
  const record = (more: object, by = recruiter) => perform(recordConsent, by, { ...said, ...more }, now());
  expect(await record({ textVersion: 2 })).toMatchObject({ code: "stale" });
  expect(await record({ givenOn: "2026-12-24" })).toMatchObject({
    fields: { givenOn: "Choose a day that is not in the future." },
  });
  expect(await record({ evidenceId: foreign })).toMatchObject({ code: "not-found" });
  expect(await record({ evidenceId: undefined })).toMatchObject({ fields: { evidenceId: expect.anything() } });
  expect(await record({}, it.company.colleague("Hana Sato"))).toMatchObject({ code: "not-allowed" });
  expect(await record({})).toMatchObject({ ok: true });
  expect(await record({})).toMatchObject({ code: "recorded" });
});
