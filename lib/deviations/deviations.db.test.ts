import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck } from "@/lib/checks/actions";
import { loadStanding } from "@/lib/decisions/load";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { perform } from "@/lib/door/perform";
import { publishPolicy } from "@/lib/policy/write";
import { movePosition } from "@/lib/positions/actions";
import { loadFacts } from "@/lib/risk/load";
import { getScreening } from "@/lib/screenings/queries/screening";
import { done } from "@/prisma/seed/done";
import { shortEngagement } from "@/prisma/seed/policies";
import type { Case } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { decideDeviation, proposeDeviation } from "./actions";
import type { What } from "./possible";
import { listPossible } from "./queries";

let it: TestCompany;
let scene: Awaited<ReturnType<typeof sceneAsking>>;
beforeAll(async () => {
  it = await testCompany();
  scene = { ...(await sceneAsking(it, "employment")), manager: it.company.colleague("Olga Lind") };
  const portfolio = { kind: "portfolio", stage: "before-interview", required: false } as const;
  const asks = { ...shortEngagement, name: "With an optional one", checks: [portfolio, ...shortEngagement.checks] };
  const { policyVersionId } = await done(publishPolicy(asks, it.at(9, "08:00")));
  const move = { positionId: scene.positionId, policyVersionId, reason: "An optional check." };
  await done(perform(movePosition, hana(), move, it.at(9, "08:30")));
});
afterAll(() => it?.drop());

const hana = () => it.company.colleague("Hana Sato");
let count = 0;
function opened() {
  const person = { ...scene.person, email: `person${count++}@mail.example` };
  return openByForm({ ...scene, person }, it.at(9, "09:00"), application);
}
async function propose({ screeningId, recruiter }: Case, what: What, kind: string, by: Actor = recruiter) {
  const input = { screeningId, what, kind, reason: "Known from before." };
  const result = await perform(proposeDeviation, by, input, it.at(8, "09:00"));
  return result.ok ? "done" : result.code;
}
async function decide({ screeningId }: Case, by: Actor, decision: "granted" | "refused" = "granted") {
  const newest = await it.client.deviation.findFirst({ where: { screeningId }, orderBy: { id: "desc" } });
  const input = { screeningId, deviationId: newest?.id ?? "", decision, reason: "So" } as const;
  const result = await perform(decideDeviation, by, input, it.at(8, "10:00"));
  return result.ok ? "done" : result.code;
}
const askedIn = async ({ screeningId }: Case) =>
  (await loadFacts(it.client, screeningId)).policy.checks.map(
    ({ kind, required }) => `${kind}${required ? "" : ", optional"}`,
  );
const usual = ["portfolio, optional", "employment", "shipping-address"];

test("another check is asked once a second person grants it, in this screening alone", async () => {
  const [on, other] = [await opened(), await opened()];
  expect(await askedIn(on)).toEqual(usual);
  expect(await propose(on, "added", "education")).toBe("done");
  expect(await propose(on, "added", "education")).toBe("waiting");
  expect(await askedIn(on)).toEqual(usual);
  expect(await decide(on, on.recruiter)).toBe("not-allowed");
  expect(await decide(on, { ...on.recruiter, role: "compliance" })).toBe("second-person");
  expect(await decide(on, hana())).toBe("done");
  expect(await decide(on, hana(), "refused")).toBe("decided");
  expect(await askedIn(on)).toEqual([...usual, "education"]);
  expect(await askedIn(other)).toEqual(usual);
  const { standing } = await loadStanding(it.client, on.screeningId, it.now);
  expect(standing.checks.find(({ title }) => title === "Education")).toMatchObject({ required: true, done: false });
  expect(await it.client.screening.findUnique({ where: { id: on.screeningId } })).toMatchObject({ checksAsked: 4 });
  const dossier = await getDossier(scene.manager, on.screeningId);
  expect(dossier?.deviations).toMatchObject([{ words: "Education: asked besides", decidedBy: "Hana Sato" }]);
  expect((await getDossier(scene.manager, other.screeningId))?.deviations).toEqual([]);
  expect(await propose(on, "added", "education")).toBe("not-possible");
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
});

test("refused, everything stays as the policy asks", async () => {
  const on = await opened();
  await propose(on, "added", "education");
  expect(await decide(on, hana(), "refused")).toBe("done");
  expect(await askedIn(on)).toEqual(usual);
  expect((await getDossier(scene.manager, on.screeningId))?.deviations).toEqual([]);
});

test("an optional check is not asked, which nobody works on, and is required again by another deviation", async () => {
  const on = await opened();
  expect(await propose(on, "not-asked", "employment")).toBe("not-possible");
  expect(await propose(on, "not-asked", "portfolio")).toBe("done");
  expect(await decide(on, hana())).toBe("done");
  expect(await askedIn(on)).toEqual(usual.slice(1));
  const items = (await getScreening(on.recruiter, on.screeningId))?.stages.flatMap(({ checks }) => checks);
  expect(items?.find(({ kind }) => kind === "portfolio")?.state).toBe("not-asked");
  const work = { screeningId: on.screeningId, kind: "portfolio", answers: {}, couldNotVerify: "No time." };
  expect(await perform(completeCheck, on.recruiter, work, it.at(7, "09:00"))).toMatchObject({ code: "not-asked" });
  expect(await propose(on, "required", "portfolio")).toBe("done");
  expect(await decide(on, hana())).toBe("done");
  expect(await askedIn(on)).toEqual(["portfolio", ...usual.slice(1)]);
});

test("compliance proposes too, and then somebody else in compliance decides; two at once are one", async () => {
  const on = await opened();
  expect(await propose(on, "required", "portfolio", hana())).toBe("done");
  expect(await decide(on, hana())).toBe("second-person");
  const leo = it.company.colleague("Leo Brandt");
  const both = await Promise.all([decide(on, leo), decide(on, leo, "refused")]);
  expect(both.sort()).toEqual(["decided", "done"]);
});

test("what is offered is what can be proposed", async () => {
  const on = await opened();
  const possible = await listPossible(on.recruiter, on.screeningId);
  const of = (what: What) => possible.filter((one) => one.what === what).map(({ kind }) => kind);
  expect([of("required"), of("not-asked")]).toEqual([["portfolio"], ["portfolio"]]);
  expect(of("added")).toContain("education");
  expect(of("added")).not.toContain("employment");
  expect(await listPossible(scene.manager, on.screeningId)).toEqual([]);
});
