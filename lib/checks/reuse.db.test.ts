import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { publishPolicy } from "@/lib/policy/write";
import { movePosition } from "@/lib/positions/actions";
import { openForAnother, openFromForm } from "@/lib/screenings/actions";
import { getAsked } from "@/lib/verifications/queries/asked";
import { done } from "@/prisma/seed/done";
import { shortEngagement } from "@/prisma/seed/policies";
import type { Case } from "@/prisma/seed/scene";
import { ends } from "@/prisma/seed/steps/people";
import { appliesAgain, takesOver } from "@/prisma/seed/steps/reuse";
import { employmentDone, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { reopenCheck, reuseCheck } from "./actions";
import { findEarlier } from "./earlier";
import { getElsewhere } from "./queries";

let it: TestCompany;
let first: Case;
let again: Case;
beforeAll(async () => {
  it = await testCompany();
  first = await employmentDone(it, "security");
  again = await appliesAgain(first, it.at(3, "09:00"), it.scene("devops").positionId);
});
afterAll(() => it?.drop());

const kind = "employment";
const candidateOf = async ({ screeningId }: Case) =>
  (await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } })).candidateId;
const earlier = async (on: Case, when: Date, who = on.recruiter) =>
  findEarlier(it.client, who, { screeningId: on.screeningId, candidateId: await candidateOf(on), kind }, when);

test("the person is the same, and what they said themselves stands there with where it comes from", async () => {
  expect(await candidateOf(again)).toBe(await candidateOf(first));
  const sources = (screeningId: string) =>
    it.client.source.findMany({ where: { screeningId }, include: { claims: true } });
  const [original] = await sources(first.screeningId);
  const [carried, ...others] = await sources(again.screeningId);
  expect(others).toEqual([]);
  expect(carried).toMatchObject({ kind: original?.kind, details: { carriedFrom: original?.id }, evidenceId: null });
  const said = (claims: { attribute: string; text: string }[] = []) =>
    claims.map(({ attribute, text }) => [attribute, text]);
  expect(said(carried?.claims)).toEqual(said(original?.claims));
  for (const { screeningId } of [first, again])
    expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
});

test("one open screening for a position is enough; another’s person and an own one of before are refused as not there", async () => {
  const open = (who: typeof first.recruiter, screeningId: string, positionId: string) =>
    perform(openForAnother, who, { screeningId, positionId }, it.at(3, "10:00"));
  const tunde = it.company.colleague("Tunde Bello");
  expect(await open(first.recruiter, first.screeningId, again.positionId)).toMatchObject({ code: "open-already" });
  // One that is kept from them is not told.
  const hidden = (restrictedAt: Date | null) =>
    it.client.screening.update({ where: { id: again.screeningId }, data: { restrictedAt } });
  await hidden(it.now);
  const second = await open(first.recruiter, first.screeningId, again.positionId);
  if (!second.ok) throw new Error(second.message);
  await ends({ ...first, screeningId: second.data.screeningId }, it.at(3, "11:00"), "withdrew");
  await hidden(null);
  expect(await open(tunde, again.screeningId, it.scene("platform").positionId)).toMatchObject({ code: "not-found" });
  expect(await open(first.recruiter, first.screeningId, it.scene("platform").positionId)).toMatchObject({
    code: "not-found",
  });
  const form = { name: "X", email: "", phone: "", place: "", address: "", website: "", work: [], education: [] };
  const known = {
    ...form,
    positionId: it.scene("platform").positionId,
    candidateId: await candidateOf(again),
    references: [],
  };
  const other = await employmentDone(it, "devops");
  expect(await perform(openFromForm, tunde, { ...known, candidateId: await candidateOf(other) })).toMatchObject({
    code: "not-found",
  });
});

test("a clear result is offered while it holds, to whoever may see where it comes from", async () => {
  expect(await earlier(again, it.at(2, "09:00"))).toMatchObject({ screeningId: first.screeningId, outcome: "clear" });
  expect(await earlier(again, new Date("2029-01-01"))).toBeNull();
  expect(await earlier(again, it.at(2, "09:00"), it.company.colleague("Sam Reyes"))).toBeNull();
  expect((await getElsewhere(again.manager, again.screeningId, kind))?.offered).toBeFalsy();
  await it.client.screening.update({ where: { id: first.screeningId }, data: { restrictedAt: it.now } });
  expect(await earlier(again, it.at(2, "09:00"))).toBeNull();
  await it.client.screening.update({ where: { id: first.screeningId }, data: { restrictedAt: null } });
});

test("taken over, it counts here, says so, and does not hide that what it rests on was reopened", async () => {
  await takesOver(again, it.at(2, "09:30"), kind);
  const completion = await it.client.completion.findFirstOrThrow({
    where: { check: { screeningId: again.screeningId, kind } },
  });
  const original = await it.client.completion.findFirstOrThrow({
    where: { check: { screeningId: first.screeningId, kind } },
  });
  // Whoever decides and operations read these words, and need not know of the other screening.
  expect(completion).toMatchObject({ outcome: "clear", words: original.words });
  const events = await it.client.auditEntry.findMany({ where: { stream: again.screeningId, event: "check.reused" } });
  expect(events).toHaveLength(1);
  const taken = async (who = again.recruiter) => (await getElsewhere(who, again.screeningId, kind))?.taken;
  expect(await taken()).toMatchObject({ reopenedAt: null, from: { screeningId: first.screeningId } });
  const confirmed = async (who = again.recruiter) =>
    (await getAsked(who, again.screeningId, kind)).map(({ confirmedElsewhere }) => confirmedElsewhere);
  expect(await confirmed()).toEqual([true]);
  expect((await getAsked(first.recruiter, first.screeningId, kind))[0]).toMatchObject({ confirmedElsewhere: false });
  expect(await takesOver(again, it.at(2, "09:40"), kind).catch(({ message }) => message)).toMatch(/check-done/);

  // A third screening takes it from the first, never from the second.
  const third = await appliesAgain(again, it.at(2, "10:00"), it.scene("backend").positionId);
  expect(await earlier(third, it.at(2, "10:00"))).toMatchObject({ screeningId: first.screeningId });

  const reopen = { screeningId: first.screeningId, kind, reason: "The office called back." };
  await perform(reopenCheck, first.recruiter, reopen, it.at(1, "09:00"));
  expect(await taken()).toMatchObject({ reopenedAt: it.at(1, "09:00").toISOString() });
  expect(await confirmed()).toEqual([false]);
  expect(await earlier(third, it.at(1, "10:00"))).toBeNull();
  const late = { screeningId: third.screeningId, kind, completionId: completion.reusedFromId ?? "" };
  expect(await perform(reuseCheck, third.recruiter, late, it.at(1, "10:00"))).toMatchObject({ code: "not-reusable" });
});

test("who sees the second alone is not told of the first, only once that no longer stands", async () => {
  const tunde = it.company.colleague("Tunde Bello");
  const data = { userId: tunde.id, positionId: again.positionId };
  await it.client.positionRecruiter.create({ data });
  await it.client.positionRecruiter.deleteMany({ where: { userId: tunde.id, positionId: first.positionId } });
  const taken = async () => (await getElsewhere(tunde, again.screeningId, kind))?.taken;
  expect(await taken()).toEqual({ from: null });
  const check = { screeningId: first.screeningId, kind };
  await it.client.completion.updateMany({ where: { check }, data: { reopenedAt: null } });
  expect(await taken()).toBeNull();
  expect(await getAsked(tunde, again.screeningId, kind)).toMatchObject([{ confirmedElsewhere: false }]);
});

test("the days of a policy stand before those of the check, in the screening that would take it over", async () => {
  const checks = [{ kind, stage: "before-offer", required: true, validDays: 10 }] as const;
  const asks = { ...shortEngagement, name: "Ten days", checks: [...checks] };
  const { policyVersionId } = await done(publishPolicy(asks, it.at(5, "09:00")));
  const { positionId } = await sceneAsking(it, kind);
  const move = { positionId, policyVersionId, reason: "Results grow old quickly here." };
  await done(perform(movePosition, it.company.colleague("Hana Sato"), move, it.at(4, "09:00")));
  const strict = await appliesAgain(first, it.at(3, "09:00"), positionId);
  const found = await earlier(strict, it.at(3, "10:00"));
  expect(found && Math.round((+found.until - +found.completedAt) / 86_400_000)).toBe(10);
  expect(await earlier(strict, new Date("2027-01-10"))).toBeNull();
  expect(await earlier(again, new Date("2027-01-10"))).not.toBeNull();
});
