import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import type { CheckLaw } from "@/lib/policy/laws/define-law";
import { publishPolicy } from "@/lib/policy/write";
import { done } from "@/prisma/seed/done";
import { shortEngagement } from "@/prisma/seed/policies";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { createPosition, setPlaceOfWork } from "./actions";

// Laws that no place has: where work is done there, channels are not asked, or only after the offer.
vi.mock("@/lib/policy/laws", () => {
  const row = { of: "work", checks: ["channels"], words: "Nobody asks there.", law: "Treaty 1", checked: "2026" };
  const checkLaws = [
    { ...row, place: "AQ", effect: "not allowed" },
    { ...row, place: "BV", effect: "only after an offer" },
  ];
  return { checkLaws: checkLaws as unknown as CheckLaw[] };
});

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const hana = () => it.company.colleague("Hana Sato");
const channels = { kind: "channels", stage: "before-interview", required: true } as const;
const no = "It requires “Channels”, which the law of Antarctica does not allow. Nobody asks there. (Treaty 1)";
const setTo = (positionId: string, jurisdiction: string, by = hana()) =>
  perform(setPlaceOfWork, by, { positionId, jurisdiction }, it.at(4, "09:00"));

test("a policy that requires what its places forbid is not published", async () => {
  const policy = { ...shortEngagement, name: "Cold", checks: [channels] };
  expect(await publishPolicy({ ...policy, places: ["GB", "AQ"] })).toMatchObject({
    ...{
      ok: false,
      code: "not-lawful-there",
      fields: { places: "Take Antarctica out, or ask that check as optional." },
    },
    message: `This policy cannot be for Antarctica. ${no}`,
  });
  expect(await it.client.policy.count({ where: { name: "Cold" } })).toBe(0);
  expect(await publishPolicy({ ...policy, places: ["GB", "BV"] })).toMatchObject({ ok: true });
});

test("a position needs a place, and no policy that requires what is forbidden there", async () => {
  const { policyVersionId } = await done(publishPolicy({ ...shortEngagement, name: "Talk", checks: [channels] }));
  const position = {
    ...{ title: "Penguin keeper", place: "The ice", accessLevel: "standard" as const, policyVersionId },
    ...{ managerId: it.scene("security").manager.id, recruiterIds: [it.scene("security").recruiter.id] },
  };
  const create = (jurisdiction: string) => perform(createPosition, hana(), { ...position, jurisdiction }, it.now);
  expect(await create("")).toMatchObject({ code: "invalid" });
  expect(await create("Antarctica")).toMatchObject({ code: "invalid" });
  expect(await create("AQ")).toMatchObject({
    code: "not-lawful-there",
    fields: { policyVersionId: expect.stringContaining(no) },
  });
  expect(await create("BV")).toMatchObject({ ok: true });
});

test("setting the place looks at the open screenings again, and tells nobody who may not set it", async () => {
  const on = await openByForm(await sceneAsking(it, "channels", "employment"), it.at(9, "09:00"), application);
  const { positionId, screeningId, recruiter } = on;
  const last = async () => {
    const [entry] = await it.client.auditEntry.findMany({
      where: { stream: screeningId },
      orderBy: { number: "desc" },
    });
    return entry?.event;
  };
  const asked = () => it.client.assessment.findFirstOrThrow({ where: { screeningId }, orderBy: { number: "desc" } });
  const before = await asked();
  expect(await setTo(positionId, "BV", recruiter)).toMatchObject({ code: "not-allowed" });
  expect(await setTo(positionId, "AQ")).toMatchObject({ code: "not-lawful-there", fields: { jurisdiction: no } });
  expect(await setTo(positionId, "BV")).toMatchObject({ ok: true });
  expect(await last()).toBe("screening.place-of-work-said");
  expect((await asked()).number).toBe(before.number + 1);
  const gates = await it.client.gateState.findMany({ where: { screeningId } });
  expect(gates.map(({ gate }) => gate)).toContain("equipment");
  for (const stream of [screeningId, "company"])
    expect(await it.client.$transaction((tx) => verifyStream(tx, stream))).toMatchObject({ whole: true });
});
