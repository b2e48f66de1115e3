import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/door/perform";
import type { Case } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { completeCheck, reopenCheck } from "./actions";

let company: TestCompany;
let on: Case;
beforeAll(async () => {
  company = await testCompany();
  on = await openByForm(company.scene("security"), company.at(9, "09:00"), application);
});
afterAll(() => company?.drop());

const complete = (seconds?: number) =>
  perform(
    completeCheck,
    on.recruiter,
    {
      screeningId: on.screeningId,
      kind: "employment",
      answers: {},
      couldNotVerify: "Nobody answers.",
      seconds,
    },
    company.at(2, "09:00"),
  );
const measured = () => company.client.measuredTime.findMany({ omit: { id: true } });

test("what a check took is kept with its completion, by its kind and day alone", async () => {
  expect(await complete(320)).toMatchObject({ ok: true });
  expect(await measured()).toEqual([{ kind: "employment", seconds: 320, on: new Date("2026-11-18") }]);
});

test("a completion that is refused measures nothing, and neither does a page that did not count", async () => {
  expect(await complete(60)).toMatchObject({ code: "check-done" });
  const again = { screeningId: on.screeningId, kind: "employment", reason: "They called back." };
  await perform(reopenCheck, on.recruiter, again);
  expect(await complete()).toMatchObject({ ok: true });
  expect(await measured()).toHaveLength(1);
});

test.each([-1, 14_401, 1.5])("%s seconds are no measurement", async (seconds) => {
  expect(await complete(seconds)).toMatchObject({ code: "invalid" });
});
