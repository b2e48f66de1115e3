import { addDays } from "date-fns";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reopenCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { endScreening } from "@/lib/screenings/actions";
import type { Case } from "@/prisma/seed/scene";
import { completes } from "@/prisma/seed/steps/completing";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { decides } from "@/prisma/seed/steps/decisions";
import { keep } from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { answers, readsAnswer } from "@/prisma/seed/steps/stops";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { giveLetter, makeStopFinal } from "./actions";
import { getStop } from "./queries";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const report = { maker: "Checkers Inc", orderedOn: "2026-11-09", result: "consider", agrees: "yes" };
const agency = "Checkers Inc, 1 Main Street, Denver CO, +1 303 555 0100";

/** A background report was ordered, and its check is to be completed. */
async function ordered() {
  const on = await openByForm(it.scene("reliability"), it.at(9, "09:00"), application);
  await givesConsent(on, it.at(9, "09:10"), "background-disclosure");
  await givesConsent(on, it.at(9, "09:20"), "background-authorisation");
  return on;
}

/** A background report has something to consider. */
async function found() {
  const on = await ordered();
  await completes(on, it.at(8, "09:00"), "background-report", { answers: report });
  return on;
}

/** A stop proposed because of it; its policy gives ten days. */
async function proposed() {
  const on = await found();
  await decides(on, it.at(8, "10:00"), "offer", "stop-proposed", "The report has a finding that matters here.");
  return on;
}

async function shown({ screeningId }: Case) {
  const where = { screeningId };
  const [decision, assessment] = await Promise.all([
    it.client.decision.findFirstOrThrow({ where: { ...where, kind: "stop-proposed" } }),
    it.client.assessment.findFirstOrThrow({ where, orderBy: { number: "desc" } }),
  ]);
  return { ...where, decisionId: decision.id, assessmentId: assessment.id };
}

const clear = { ...report, result: "clear" };

const words = { intro: "Thank you.", closing: "", agency, how: "post" } as const;
const day = (at: Date) => at.toISOString().slice(0, 10);

async function give(on: Case, now: Date, more: Partial<Parameters<typeof giveLetter>[0]> = {}) {
  const given = { ...(await shown(on)), ...words, givenOn: day(now), enclosed: true, ...more };
  const result = await perform(giveLetter, it.company.colleague("Leo Brandt"), given, now);
  return result.ok ? "done" : result.code;
}

async function keepReport(on: Case, now: Date) {
  const copy = { kind: "background-report", checkKind: "background-report", fileName: "report.pdf" } as const;
  await keep(on, now, { ...copy, how: "ours", bytes: Buffer.from("%PDF-1.4 1 0 obj<</Type/Catalog>>endobj %%EOF") });
}

async function finish(on: Case, now: Date, more: { agency?: string } = {}) {
  const final = { ...(await shown(on)), ...words, reason: "Read it all.", ...more };
  const result = await perform(makeStopFinal, it.company.colleague("Hana Sato"), final, now);
  return result.ok ? "done" : result.code;
}

test("a report is put to the candidate with a copy and their rights, working days to answer, a dispute that pauses, and a final notice", async () => {
  const on = await proposed();
  const given = it.at(7, "10:00");
  expect(await give(on, given)).toBe("no-report");
  await keepReport(on, given);
  expect(await give(on, given, { agency: "" })).toBe("invalid");
  expect(await give(on, given, { how: "mail" })).toBe("no-enclosures");
  expect(await give(on, given, { enclosed: false })).toBe("invalid");
  expect(await finish(on, addDays(given, 60))).toBe("no-notice");
  expect(await give(on, given)).toBe("done");
  const letter = await it.client.letter.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  expect(letter).toMatchObject({ kind: "pre-adverse", answerDays: 10 });
  expect(letter.body).toContain(agency);
  expect(letter.body).toContain("summary of your rights under the Fair Credit Reporting Act");
  expect((await proposal(on))?.agency).toBe(agency);
  // Ten working days are fourteen days.
  expect(await finish(on, addDays(given, 13))).toBe("waiting-period");

  await answers(on, addDays(given, 3), "I dispute it: this is somebody of the same name.");
  expect(await finish(on, addDays(given, 60))).toBe("answer-unread");
  await readsAnswer(on, addDays(given, 10), "not-explained", "The agency looked again, and it is the same person.");
  expect(await finish(on, addDays(given, 20))).toBe("waiting-period");
  expect(await finish(on, addDays(given, 40), { agency: "" })).toBe("invalid");
  expect(await finish(on, addDays(given, 40))).toBe("done");
  const final = await it.client.letter.findFirstOrThrow({ where: { screeningId: on.screeningId, kind: "final" } });
  expect(final.body).toContain("They did not make this decision");
});

test("a finding of the report is not gone around by not selecting the candidate; another result clears it", async () => {
  const on = await found();
  const { screeningId, recruiter } = on;
  const ends = (ending: "not-selected" | "position-closed") =>
    perform(endScreening, recruiter, { screeningId, ending }, it.at(5, "10:00"));
  expect(await ends("not-selected")).toMatchObject({ code: "report-finding" });
  const reopening = { screeningId, kind: "background-report", reason: "The agency looked again." };
  expect(await perform(reopenCheck, recruiter, reopening, it.at(6, "09:00"))).toMatchObject({ ok: true });
  expect(await ends("not-selected")).toMatchObject({ code: "report-finding" });
  await completes(on, it.at(6, "10:00"), "background-report", { answers: clear });
  expect(await ends("not-selected")).toMatchObject({ ok: true });
});

const reopens = ({ screeningId, recruiter }: Case, now: Date) =>
  perform(reopenCheck, recruiter, { screeningId, kind: "background-report", reason: "The agency looks again." }, now);

const proposal = async ({ screeningId }: Case) =>
  (await getStop(it.company.colleague("Leo Brandt"), screeningId))?.proposal;

test("a stop because of a report keeps its steps when the check is opened again, or closed as not verified", async () => {
  const on = await proposed();
  const kept = {
    basis: "report",
    due: { kind: "pre-adverse" },
    facts: [{ words: expect.stringContaining("The background report") }],
  };
  expect(await reopens(on, it.at(7, "09:00"))).toMatchObject({ ok: true });
  expect(await proposal(on)).toMatchObject(kept);
  await completes(on, it.at(7, "10:00"), "background-report", { couldNotVerify: "The agency does not answer." });
  expect(await proposal(on)).toMatchObject(kept);
  expect(await give(on, it.at(6, "10:00"))).toBe("no-report");

  const cleared = await proposed();
  await reopens(cleared, it.at(7, "09:00"));
  await completes(cleared, it.at(7, "10:00"), "background-report", { answers: clear });
  expect(await proposal(cleared)).toMatchObject({ basis: "findings" });
});

test.each([
  ["no report came", {}],
  ["the report has nothing to consider", clear],
])(
  "closed as not verified the first time, where %s, nothing of a report is held against anybody",
  async (_, answers) => {
    const on = await ordered();
    await completes(on, it.at(8, "09:00"), "background-report", { answers, couldNotVerify: "Ordered too early." });
    await decides(on, it.at(8, "10:00"), "offer", "stop-proposed", "We do not know enough.");
    expect(await proposal(on)).toMatchObject({
      basis: "findings",
      due: { kind: "facts" },
      facts: [{ words: "We were not able to verify this: Background report." }],
    });
    expect(await give(on, it.at(7, "10:00"), { enclosed: false })).toBe("done");
  },
);

test("a report given by hand and recorded late gives the working days from then", async () => {
  const on = await proposed();
  const late = addDays(it.at(8, "10:00"), 40);
  await keepReport(on, late);
  const { at } = await it.client.decision.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  expect(await give(on, late, { how: "by-hand", givenOn: day(at) })).toBe("done");
  expect(await finish(on, addDays(late, 13))).toBe("waiting-period");
  expect(await finish(on, addDays(late, 20))).toBe("done");
});

test("the position may close, or the candidate withdraw, whatever the report says", async () => {
  for (const ending of ["position-closed", "withdrew"] as const) {
    const { screeningId, recruiter } = await found();
    expect(await perform(endScreening, recruiter, { screeningId, ending }, it.at(5, "10:00"))).toMatchObject({
      ok: true,
    });
  }
});
