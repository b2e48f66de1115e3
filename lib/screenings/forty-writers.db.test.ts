import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { handToOperations } from "@/lib/checks/actions";
import { putDraft } from "@/lib/checks/drafts";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { storeEvidence } from "@/lib/evidence/upload";
import { attestIdentity } from "@/lib/interviews/actions";
import { sendMessage } from "@/lib/messages/actions";
import { assess, factsDigest } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { stateSource } from "@/lib/sources/actions";
import { addContact, recordAnswer } from "@/lib/verifications/actions";
import type { Case } from "@/prisma/seed/scene";
import { askEmployer } from "@/prisma/seed/steps/asking";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, independent, message, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { addNote } from "./actions";

let it: TestCompany;
let on: Case;
let question: string;
beforeAll(async () => {
  it = await testCompany();
  on = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  question = await askEmployer(on, it.at(8, "09:00"), 0, independent);
});
afterAll(() => it?.drop());

const times = <Result>(count: number, run: (n: number) => Result) => Array.from({ length: count }, (_, n) => run(n));

test("forty writers of different kinds at once: nothing is lost, one assessment a change, one unbroken chain", async () => {
  const { screeningId, recruiter, manager } = on;
  const second = it.company.colleague("Tunde Bello");
  const now = it.at(7, "10:00");
  const { claimId } = await it.client.contact.findFirstOrThrow({ where: { screeningId } });
  const address = (n: number) => `${n + 1} Elm Street, Leeds LS1 4AB`;
  const seen = (by: Actor) => perform(attestIdentity, by, { screeningId, how: "video", answer: "same" }, now);
  const draft = (n: number) => {
    const body = JSON.stringify({ version: 0, answers: { note: `Draft ${n}` } });
    const request = new Request("http://localhost/", { method: "PUT", body });
    return performEndpoint(putDraft, recruiter, { screeningId, kind: "employment" }, request, now);
  };
  const drafts = times(6, draft);
  const others = [
    ...times(10, (n) => perform(addNote, recruiter, { screeningId, body: `Note ${n}` }, now)),
    ...times(6, (n) =>
      perform(addContact, second, { screeningId, claimId, ...independent, value: `+44 113 496 02${10 + n}` }, now),
    ),
    ...times(4, (n) =>
      perform(
        stateSource,
        recruiter,
        { screeningId, source: "shipping-request", address: address(n), details: {} },
        now,
      ),
    ),
    ...times(4, (n) =>
      perform(
        stateSource,
        second,
        {
          screeningId,
          source: "address-document",
          name: "A",
          address: address(n),
          details: { issuer: "GB", document: "lease" },
        },
        now,
      ),
    ),
    ...times(3, (n) =>
      perform(sendMessage, recruiter, { screeningId, ...message, kind: "employment", wanted: `Ask ${n}` }, now),
    ),
    ...times(2, (n) =>
      storeEvidence(
        recruiter,
        {
          screeningId,
          kind: "shipping-proof",
          fileName: "proof.txt",
          how: "candidate",
          bytes: Uint8Array.from(Buffer.from(`A proof, ${n}.`)),
        },
        now,
      ),
    ),
    ...[recruiter, second, manager].map(seen),
    perform(handToOperations, recruiter, { screeningId, kind: "shipping-address" }, now),
    perform(
      recordAnswer,
      recruiter,
      {
        ...{ screeningId, verificationId: question, answer: "confirmed", answeredAt: now.toISOString() },
        ...{ check: "employment", answeredBy: "", note: "", said: { title: "", start: "2021-03", end: "2024-06" } },
      },
      now,
    ),
  ];
  expect(drafts.length + others.length).toBe(40);
  const before = await it.client.assessment.count({ where: { screeningId } });
  const saved = await Promise.all(drafts);
  const results = await Promise.all(others);
  expect(results.filter(({ ok }) => !ok)).toEqual([]);

  const { client } = it;
  const where = { screeningId };
  expect({
    notes: await client.note.count({ where }),
    contacts: await client.contact.count({ where }),
    sources: await client.source.count({ where }),
    holding: await client.source.count({ where: { ...where, replacedAt: null } }),
    requests: await client.candidateRequest.count({ where }),
    proofs: await client.evidence.count({ where }),
    attestations: await client.attestation.count({ where }),
  }).toEqual({ notes: 10, contacts: 7, sources: 9, holding: 3, requests: 3, proofs: 2, attestations: 3 });
  const kept = saved.filter((result) => result.ok && result.data.saved);
  expect(kept.length).toBe(1);
  expect(saved.every(({ ok }) => ok)).toBe(true);

  // Notes, drafts, requests and handing over change no fact: 6 + 8 + 2 + 3 + 1 writers do.
  const assessments = await client.assessment.findMany({ where, orderBy: { number: "asc" } });
  expect(assessments.map(({ number }) => number)).toEqual(assessments.map((_, index) => index + 1));
  expect(assessments.length - before).toBeLessThanOrEqual(20);
  for (const [index, { factsDigest }] of assessments.entries())
    expect(factsDigest).not.toBe(assessments[index - 1]?.factsDigest);
  const facts = await client.$transaction((tx) => loadFacts(tx, screeningId));
  expect(assessments.at(-1)?.factsDigest).toBe(factsDigest(facts));
  const { state, checked } = assess(facts, now);
  expect(await client.screening.findUniqueOrThrow({ where: { id: screeningId } })).toMatchObject({ state, checked });

  const entries = await client.auditEntry.count({ where: { stream: screeningId } });
  const early = 3;
  expect(entries).toBe(early + others.length);
  expect(await client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true, entries });
});
