import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { listMatters } from "@/lib/compliance/queries";
import { decideGate } from "@/lib/decisions/actions";
import { perform } from "@/lib/door/perform";
import { addNote } from "@/lib/screenings/actions";
import { getScreening } from "@/lib/screenings/queries/screening";
import type { Case } from "@/prisma/seed/scene";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { assessAgain } from "./again";
import { assessWhatFailed } from "./retry";
import { rule, rules } from "./rules";
import { unassessed, unassessedWords } from "./states";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());
afterEach(() => vi.restoreAllMocks());

/** Lets a rule throw from now on, with what it says quoting the facts; answers what is printed meanwhile. */
function breaks(broken: (typeof rules)[number]) {
  vi.spyOn(broken, "evaluate").mockImplementation(() => {
    throw new Error("Cannot read “Somebody Invented”");
  });
  return vi.spyOn(console, "error").mockImplementation(() => {});
}

const first = rule("name-differs");
const event = { name: "screening.reassessed", data: {} } as const;
const kept = async ({ screeningId }: Case) => ({
  screening: await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } }),
  assessments: await it.client.assessment.findMany({ where: { screeningId }, orderBy: { number: "asc" } }),
  gates: await it.client.gateState.count({ where: { screeningId, open: true } }),
  failures: await it.client.auditEntry.count({ where: { stream: screeningId, event: "screening.not-assessed" } }),
});

/** A screening whose offer stands open. */
async function offered() {
  const on = await employmentDone(it);
  await sends(on, it.at(6, "09:00"));
  await decides(on, it.at(6, "10:00"), "offer", "ready", "Good.");
  return on;
}

test("a rule that throws closes every gate and keeps what the person did, until it can do its work again", async () => {
  const on = await offered();
  const { screeningId, recruiter, manager, company } = on;
  const before = await kept(on);
  expect(before.gates).toBeGreaterThan(0);
  const printed = breaks(first);
  const written = await perform(addNote, recruiter, { screeningId, body: "They called back." }, it.at(3, "09:00"));
  expect(written.ok).toBe(true);
  expect(await it.client.note.count({ where: { screeningId, body: "They called back." } })).toBe(1);
  const after = await kept(on);
  expect(after).toMatchObject({ gates: 0, failures: 1, assessments: before.assessments });
  const { state, checked, openDifferences } = after.screening;
  expect([state, checked, openDifferences]).toEqual([
    unassessed,
    before.screening.checked,
    before.screening.openDifferences,
  ]);

  const said = printed.mock.calls.join("\n");
  expect(said).toContain(`Screening ${screeningId} could not be assessed: ${first.id}.`);
  expect(said).not.toContain("Invented");
  const told = await it.client.notification.findMany({ where: { kind: { in: ["not-assessed", "rule-failed"] } } });
  expect(new Set(told.map(({ kind, screeningId }) => `${kind} ${screeningId}`))).toEqual(
    new Set([`not-assessed ${screeningId}`, "rule-failed null"]),
  );

  const assessmentId = after.assessments.at(-1)?.id ?? "";
  const decision = { screeningId, gate: "equipment", kind: "ready", reason: "Good.", assessmentId } as const;
  expect(await perform(decideGate, manager, decision, it.at(2, "09:00"))).toMatchObject({
    code: unassessed,
    message: unassessedWords,
  });
  expect((await getScreening(recruiter, screeningId))?.gates.map(({ open }) => open)).not.toContain(true);

  const { rows } = await listMatters(company.colleague("Hana Sato"), { kind: "unassessed" }, it.now);
  expect(rows.map(({ href }) => href)).toEqual([`/screenings/${screeningId}`]);

  await assessWhatFailed(it.at(2, "10:00"));
  expect((await kept(on)).screening.state).toBe(unassessed);
  vi.restoreAllMocks();
  await assessWhatFailed(it.at(1, "09:00"));
  await assessWhatFailed(it.at(1, "10:00"));
  const healed = await kept(on);
  expect(healed).toMatchObject({ gates: before.gates, screening: { state: before.screening.state } });
  const entries = { stream: screeningId, event: "screening.assessed-after-all" };
  expect(await it.client.auditEntry.count({ where: entries })).toBe(1);
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
});

test("what fails again while it is tried is not recorded as assessed after all", async () => {
  const on = await offered();
  breaks(first);
  await assessAgain(on.screeningId, event, it.at(2, "09:00"));
  const entries = () => it.client.auditEntry.count({ where: { stream: on.screeningId } });
  const before = await entries();
  vi.mocked(first.evaluate).mockReturnValueOnce({ state: "clear" });
  await assessWhatFailed(it.at(2, "10:00"));
  expect((await kept(on)).screening.state).toBe(unassessed);
  expect(await entries()).toBe(before);
});

test("whichever rule throws, no gate is open and the numbers do not change", async () => {
  const on = await offered();
  const before = await kept(on);
  for (const one of rules) {
    breaks(one);
    await assessAgain(on.screeningId, event, it.at(2, "09:00"));
    const { screening, gates, assessments } = await kept(on);
    expect([one.id, screening.state, gates, screening.checked, assessments.length]).toEqual([
      ...[one.id, unassessed, 0, before.screening.checked, before.assessments.length],
    ]);
    vi.restoreAllMocks();
    await assessAgain(on.screeningId, event, it.at(2, "10:00"));
    expect((await kept(on)).gates, one.id).toBe(before.gates);
  }
});

test("a screening that could not be assessed from its opening on is there all the same", async () => {
  breaks(first);
  const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  expect(await getScreening(on.recruiter, on.screeningId)).toMatchObject({
    state: unassessed,
    whole: { assessedAt: null, differences: [] },
  });
  vi.restoreAllMocks();
  await assessWhatFailed(it.at(8, "09:00"));
  expect((await kept(on)).assessments).toHaveLength(1);
});
