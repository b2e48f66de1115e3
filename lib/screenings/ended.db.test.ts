import { afterAll, beforeAll, expect, test } from "vitest";
import { addActivity } from "@/lib/activity/actions";
import { verifyStream } from "@/lib/audit/verify";
import { completeCheck, handToOperations, reopenCheck } from "@/lib/checks/actions";
import { putDraft } from "@/lib/checks/drafts";
import { decideGate, sendToManager } from "@/lib/decisions/actions";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import type { Result } from "@/lib/door/result";
import { storeEvidence } from "@/lib/evidence/upload";
import { attestIdentity } from "@/lib/interviews/actions";
import { sendMessage, takeMessageBack } from "@/lib/messages/actions";
import { decideSettlement, proposeSettlement } from "@/lib/risk/actions";
import { addProfile, stateSource } from "@/lib/sources/actions";
import { giveLetter, makeStopFinal, recordLetterAnswer, reviewAnswer, setStopAside } from "@/lib/stops/actions";
import { addContact, recordAnswer, recordAsked } from "@/lib/verifications/actions";
import type { Case } from "@/prisma/seed/scene";
import { ends } from "@/prisma/seed/steps/people";
import { employmentDone, independent, message, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { addNote, closeRequest, endScreening } from "./actions";

let it: TestCompany;
let on: Case;
beforeAll(async () => {
  it = await testCompany();
  on = await employmentDone(it);
  await ends(on, it.at(5, "09:00"), "withdrew");
});
afterAll(() => it?.drop());

const id = "0199aaaa-0000-7000-8000-000000000000";
const now = new Date("2026-11-20T10:00:00Z");
const shipping = { kind: "shipping-address" };
const profile = {
  details: { site: "github", address: "github.com/somebody", seen: "2026-11-18" },
  ...{ name: "", place: "", email: "", phone: "", website: "", work: [], education: [] },
} as const;
const request = () => new Request("http://localhost/", { method: "PUT", body: '{"version":0,"answers":{}}' });
const file = {
  kind: "other",
  fileName: "a.txt",
  how: "candidate",
  bytes: Uint8Array.from(Buffer.from("Hello.")),
} as const;
const answer = {
  verificationId: id,
  check: "employment",
  answer: "confirmed",
  answeredAt: now.toISOString(),
  answeredBy: "",
  note: "",
  said: { title: "", start: "", end: "" },
} as const;

const letter = { decisionId: id, assessmentId: id, intro: "So", closing: "", agency: "", how: "post" } as const;

const attempts: Record<string, (on: Case) => Promise<Result<unknown>>> = {
  "a note": ({ recruiter, ...to }) => perform(addNote, recruiter, { ...to, body: "Hello" }, now),
  "a message": ({ recruiter, ...to }) =>
    perform(sendMessage, recruiter, { ...to, ...message, ...shipping, wanted: "A lease" }, now),
  "taking a mail back": ({ recruiter, ...to }) => perform(takeMessageBack, recruiter, { ...to, messageId: id }, now),
  "a profile": ({ recruiter, ...to }) => perform(addProfile, recruiter, { ...to, ...profile }, now),
  "times of work": ({ recruiter, ...to }) =>
    perform(addActivity, recruiter, { ...to, basis: "git-log", account: "dana", log: "2026-03-02T09:15:00Z" }, now),
  "closing a request": ({ recruiter, ...to }) => perform(closeRequest, recruiter, { ...to, requestId: id }, now),
  "an attestation": ({ recruiter, ...to }) =>
    perform(attestIdentity, recruiter, { ...to, how: "video", answer: "same" }, now),
  "sending it": ({ recruiter, ...to }) => perform(sendToManager, recruiter, { ...to, words: "" }, now),
  "another ending": ({ recruiter, ...to }) => perform(endScreening, recruiter, { ...to, ending: "not-selected" }, now),
  "a source": ({ recruiter, ...to }) =>
    perform(stateSource, recruiter, { ...to, source: "shipping-request", address: "1 Elm Street", details: {} }, now),
  "a file": ({ recruiter, screeningId }) => storeEvidence(recruiter, { screeningId, ...file }, now),
  "a draft": ({ recruiter, screeningId }) =>
    performEndpoint(putDraft, recruiter, { screeningId, ...shipping }, request(), now),
  "a contact": ({ recruiter, ...to }) => perform(addContact, recruiter, { ...to, claimId: id, ...independent }, now),
  "a question": ({ recruiter, ...to }) =>
    perform(recordAsked, recruiter, { ...to, contactId: id, askedAt: now.toISOString() }, now),
  "an answer": ({ recruiter, ...to }) => perform(recordAnswer, recruiter, { ...to, ...answer }, now),
  "a completed check": ({ recruiter, ...to }) =>
    perform(completeCheck, recruiter, { ...to, ...shipping, answers: { seen: "copy" } }, now),
  "reopening a check": ({ recruiter, ...to }) =>
    perform(reopenCheck, recruiter, { ...to, kind: "employment", reason: "A call" }, now),
  "handing a check over": ({ recruiter, ...to }) => perform(handToOperations, recruiter, { ...to, ...shipping }, now),
  "a proposal": ({ recruiter, ...to }) =>
    perform(proposeSettlement, recruiter, { ...to, rule: "name-differs", fingerprint: "0", reason: "So" }, now),
  "a settlement": ({ company, ...to }) =>
    perform(
      decideSettlement,
      company.colleague("Hana Sato"),
      { ...to, settlementId: id, decision: "settled", reason: "So" },
      now,
    ),
  "a decision": ({ manager, ...to }) =>
    perform(decideGate, manager, { ...to, gate: "offer", kind: "ready", reason: "So", assessmentId: id }, now),
  "a letter": ({ company, ...to }) =>
    perform(
      giveLetter,
      company.colleague("Hana Sato"),
      { ...to, ...letter, givenOn: "2026-11-20", enclosed: false },
      now,
    ),
  "an answer to a letter": ({ recruiter, ...to }) =>
    perform(recordLetterAnswer, recruiter, { ...to, letterId: id, words: "So", receivedOn: "2026-11-20" }, now),
  "a reading of an answer": ({ company, ...to }) =>
    perform(
      reviewAnswer,
      company.colleague("Hana Sato"),
      { ...to, answerId: id, review: "explained", reason: "So" },
      now,
    ),
  "a proposal set aside": ({ company, ...to }) =>
    perform(setStopAside, company.colleague("Hana Sato"), { ...to, decisionId: id, reason: "So" }, now),
  "a stop": ({ company, ...to }) =>
    perform(makeStopFinal, company.colleague("Hana Sato"), { ...to, ...letter, reason: "So" }, now),
};

/** Everything the screening consists of, but its audit stream. */
const content = async () => {
  const children = ["checks", "sources", "claims", "evidence", "contacts", "verifications", "requests", "assessments"];
  const more = ["settlements", "decisions", "attestations", "notes", "messages"];
  const include = Object.fromEntries([...children, ...more].map((name) => [name, true]));
  return it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId }, include });
};

test.each(Object.entries(attempts))(
  "an ended screening refuses %s, changes nothing and keeps the attempt",
  async (_, attempt) => {
    const where = { stream: on.screeningId };
    const [before, entries] = [await content(), await it.client.auditEntry.count({ where })];
    expect(await attempt(on)).toMatchObject({ ok: false, code: "ended" });
    expect(await content()).toEqual(before);
    const last = await it.client.auditEntry.findFirst({ where, orderBy: { number: "desc" } });
    expect(last).toMatchObject({ number: entries + 1, event: "refused" });
  },
);

test("and its stream stays whole", async () => {
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
});
