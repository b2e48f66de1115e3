import { afterAll, beforeAll, expect, test } from "vitest";
import { reopenCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import { completes } from "@/prisma/seed/steps/completing";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { loadFacts } from "./load";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

test("what the answers of a check show is a fact while they hold, and raises its rule", async () => {
  const on = await openByForm(await sceneAsking(it, "remote-tools"), it.at(9, "09:00"), application);
  const { screeningId, recruiter } = on;
  const facts = () => it.client.$transaction((tx) => loadFacts(tx, screeningId, it.now));
  const standing = () => it.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
  expect((await facts()).findings).toBeUndefined();

  await completes(on, it.at(6, "09:00"), "remote-tools", { answers: { requested: "open", policy: "not-yet" } });
  expect((await facts()).findings).toEqual(["remote-control-asked"]);
  expect(await standing()).toMatchObject({ state: "open-differences", openDifferences: 1 });

  const again = { screeningId, kind: "remote-tools", reason: "They told us what it was for." };
  expect(await perform(reopenCheck, recruiter, again, it.at(5, "09:00"))).toMatchObject({ ok: true });
  expect((await facts()).findings).toBeUndefined();
  expect(await standing()).toMatchObject({ openDifferences: 0 });
});
