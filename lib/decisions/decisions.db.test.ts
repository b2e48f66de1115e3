import { afterAll, beforeAll, expect, test } from "vitest";
import { reopenCheck } from "@/lib/checks/actions";
import { listMatters } from "@/lib/compliance/queries";
import { perform } from "@/lib/door/perform";
import { attestIdentity } from "@/lib/interviews/actions";
import { getStop } from "@/lib/stops/queries";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { sendsAddressDocument } from "@/prisma/seed/steps/documents";
import { interviews } from "@/prisma/seed/steps/interviews";
import { openByForm } from "@/prisma/seed/steps/opening";
import { writes } from "@/prisma/seed/steps/people";
import { appliesAgain, takesOver } from "@/prisma/seed/steps/reuse";
import { application, employmentDone, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { decideGate, holdGate, sendToManager } from "./actions";
import { getDossier } from "./queries/dossier";
import { readDecisions } from "./queries/record";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

/** A screening that waits for its manager, and what they see. */
async function waiting() {
  const on = await employmentDone(it);
  await sends(on, it.at(6, "09:00"));
  return on;
}

const newest = ({ screeningId }: Case) =>
  it.client.assessment.findFirstOrThrow({ where: { screeningId }, orderBy: { number: "desc" } });

async function decision(on: Case, kind: "ready" | "hold" | "stop-proposed") {
  const assessmentId = (await newest(on)).id;
  return { screeningId: on.screeningId, gate: "offer", kind, reason: "My own words.", assessmentId } as const;
}

test.each(["ready", "hold"] as const)(
  "two decisions at once, one of them %s: one wins, the other is told so",
  async (kind) => {
    const on = await waiting();
    const now = it.at(5, "10:00");
    const [ready, other] = [await decision(on, "ready"), await decision(on, kind)];
    const both = await Promise.all([ready, other].map((input) => perform(decideGate, on.manager, input, now)));
    const [refused, ...more] = both.filter(({ ok }) => !ok);
    expect(more).toEqual([]);
    expect(refused).toMatchObject({ code: expect.stringMatching(/^(decided|not-sent)$/), message: /^[A-Z].*\.$/ });
    expect(
      await it.client.decision.count({ where: { screeningId: on.screeningId, kind: { not: "handed-over" } } }),
    ).toBe(1);
  },
);

test("a decision on an assessment that is no longer the newest is refused", async () => {
  const on = await waiting();
  const shown = await decision(on, "ready");
  await sendsAddressDocument(on, it.at(5, "09:00"), "lease", "12 Elm Street, Leeds LS1 4AB");
  const refused = await perform(decideGate, on.manager, shown, it.at(5, "10:00"));
  expect(refused).toMatchObject({ ok: false, code: "newer-assessment" });
  expect(await perform(decideGate, on.manager, await decision(on, "ready"), it.at(5, "10:05"))).toMatchObject({
    ok: true,
  });
});

test("a note changes no facts, so what was shown still counts", async () => {
  const on = await waiting();
  const shown = await decision(on, "ready");
  await writes(on, it.at(5, "09:00"), "They start in January.");
  expect(await perform(decideGate, on.manager, shown, it.at(5, "10:00"))).toMatchObject({ ok: true });
});

test("who attested identity does not decide, whatever they decide", async () => {
  const on = await waiting();
  const seen = { screeningId: on.screeningId, how: "in-person", answer: "same" } as const;
  await perform(attestIdentity, on.manager, seen, it.at(5, "09:00"));
  for (const kind of ["ready", "hold", "stop-proposed"] as const)
    expect(await perform(decideGate, on.manager, await decision(on, kind), it.at(5, "10:00"))).toMatchObject({
      ok: false,
      code: "attested-identity",
    });
});

test("who attested at an interview that was taken over does not decide here either, while it is taken over", async () => {
  const manager = it.company.colleague("Olga Lind");
  const scene = { ...(await sceneAsking(it, "video-interview")), manager };
  const first = await openByForm(scene, it.at(9, "09:00"), application);
  await givesConsent(first, it.at(9, "10:00"), "interview");
  await interviews(first, it.at(8, "09:00"), manager);
  const { positionId } = await sceneAsking(it, "video-interview", "channels");
  const again = await appliesAgain(first, it.at(6, "09:00"), positionId);
  const ready = async () => perform(decideGate, manager, await decision(again, "ready"), it.at(5, "10:00"));
  expect(await ready()).toMatchObject({ code: "checks-open" });
  await takesOver(again, it.at(6, "10:00"), "video-interview");
  expect(await ready()).toMatchObject({ code: "attested-identity" });
  expect(await getDossier(manager, again.screeningId)).toMatchObject({ attested: true });
  const reopen = { screeningId: again.screeningId, kind: "video-interview", reason: "We meet ourselves." };
  await perform(reopenCheck, again.recruiter, reopen, it.at(5, "11:00"));
  expect(await ready()).toMatchObject({ code: "checks-open" });
});

test("the manager of another position and the recruiter do not decide", async () => {
  const on = await waiting();
  const input = await decision(on, "ready");
  const codes = [];
  for (const name of ["Olga Lind", "Mara Okafor", "Hana Sato"]) {
    const result = await perform(decideGate, it.company.colleague(name), input, it.at(5, "10:00"));
    codes.push(result.ok || result.code);
  }
  expect(codes).toEqual(["not-found", "not-allowed", "not-allowed"]);
});

test("ready opens the next gate, and only the last one ends the screening", async () => {
  const on = await waiting();
  await decides(on, it.at(5, "10:00"), "offer", "ready", "Yes.");
  const { ending, sentAt } = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect({ ending, sentAt }).toEqual({ ending: null, sentAt: null });
  const again = await perform(decideGate, on.manager, await decision(on, "ready"), it.at(5, "11:00"));
  expect(again).toMatchObject({ ok: false, code: "decided" });
});

test("nothing is decided while a stop is proposed", async () => {
  const on = await waiting();
  await decides(on, it.at(5, "10:00"), "offer", "stop-proposed", "The dates are years apart.");
  const meanwhile = await perform(decideGate, on.manager, await decision(on, "hold"), it.at(4, "09:00"));
  expect(meanwhile).toMatchObject({ ok: false, code: "stop-proposed" });
});

test("a proposal to stop that waited for a hold, and began before it, is the newest decision all the same", async () => {
  const on = await waiting();
  await decides(on, it.at(5, "10:01"), "offer", "hold", "One more look.");
  await decides(on, it.at(5, "10:00"), "offer", "stop-proposed", "The dates are years apart.");
  const hana = it.company.colleague("Hana Sato");
  expect(await perform(holdGate, hana, await decision(on, "hold"), it.at(4, "09:00"))).toMatchObject({
    code: "stop-proposed",
  });
  const { nextStep, turn } = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect([turn, nextStep]).toEqual(["compliance", "Review the proposal to stop"]);
  expect((await getStop(hana, on.screeningId))?.proposal).not.toBeNull();
  const { rows } = await listMatters(hana, { kind: "letter" }, it.now);
  expect(rows.filter(({ href }) => href.includes(on.screeningId))).toHaveLength(1);
  const kinds = (await readDecisions(hana, on.screeningId)).map(({ kind }) => kind);
  expect(kinds).toEqual(["stop-proposed", "hold", "handed-over"]);
});

test("a question is answered when it is handed over again, and who decides reads the answer", async () => {
  const on = await waiting();
  await decides(on, it.at(5, "10:00"), "offer", "question", "Who confirmed the dates?");
  const silent = await perform(
    sendToManager,
    on.recruiter,
    { screeningId: on.screeningId, words: " " },
    it.at(5, "11:00"),
  );
  expect(silent).toMatchObject({ ok: false, code: "invalid", fields: { words: expect.any(String) } });
  const words = "The personnel office did.";
  const sent = await perform(sendToManager, on.recruiter, { screeningId: on.screeningId, words }, it.at(5, "12:00"));
  expect(sent.ok).toBe(true);
  const [newestLine] = await readDecisions(on.recruiter, on.screeningId);
  expect(newestLine).toMatchObject({ kind: "handed-over", reason: words });
});
