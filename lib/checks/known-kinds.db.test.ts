import { afterAll, beforeAll, expect, test } from "vitest";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { needKnownKinds } from "./known-kinds";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

test("every kind of check that something is recorded of is known, or the start says which is not and how much there is", async () => {
  const { screeningId, recruiter } = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  await expect(needKnownKinds()).resolves.toBeUndefined();
  const gone = { kind: "handwriting", stage: "before-offer", required: true };
  await it.client.check.create({ data: { screeningId, ...gone } });
  const waiver = { screeningId, kind: "handwriting", reason: "So.", proposedById: recruiter.id };
  await it.client.waiver.create({ data: waiver });
  const { policyId } = await it.client.policyVersion.findFirstOrThrow();
  const version = { policyId, number: 99, minimumChecked: 80, answerDays: 7 };
  await it.client.policyVersion.create({ data: { ...version, checks: [gone, { ...gone, kind: "employment" }] } });
  await expect(needKnownKinds()).rejects.toThrow(
    "a kind of check that is still in use: “handwriting” (checks of screenings: 1, versions of a policy: 1, waivers: 1).",
  );
});
