import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { loadStanding } from "@/lib/decisions/load";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { perform } from "@/lib/door/perform";
import { loadGates } from "@/lib/gates/load";
import { attestIdentity } from "@/lib/interviews/actions";
import { type PolicyAsks, policyAsks } from "@/lib/policy/schema";
import { publishPolicy } from "@/lib/policy/write";
import { movePosition } from "@/lib/positions/actions";
import { holding } from "@/lib/screenings/lifecycle";
import { getScreening } from "@/lib/screenings/queries/screening";
import { done } from "@/prisma/seed/done";
import { shortEngagement } from "@/prisma/seed/policies";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { interviews } from "@/prisma/seed/steps/interviews";
import { openByForm } from "@/prisma/seed/steps/opening";
import { writes } from "@/prisma/seed/steps/people";
import { appliesAgain, takesOver } from "@/prisma/seed/steps/reuse";
import { proposesWaiver } from "@/prisma/seed/steps/waivers";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { decideWaiver, proposeWaiver } from "./actions";
import { listEveryWaiver } from "./queries";
import type { WaiverList } from "./schema";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const hana = () => it.company.colleague("Hana Sato");
const opened = () => openByForm(it.scene("security"), it.at(9, "09:00"), application);
const holdsOffer = async (on: Case, now: Date) =>
  (await loadStanding(it.client, on.screeningId, now)).standing.checks.filter(
    ({ stage, done }) => stage === "before-offer" && !done,
  ).length;

async function decide(on: Case, by: Actor, decision: "granted" | "refused", now = it.at(8, "10:00")) {
  const { screeningId } = on;
  const waiting = await it.client.waiver.findFirst({ where: { screeningId }, orderBy: { id: "desc" } });
  const input = { screeningId, waiverId: waiting?.id ?? "", decision, reason: "So" };
  const result = await perform(decideWaiver, by, input, now);
  return result.ok ? "done" : result.code;
}

async function propose(on: Case, until = "", now = it.at(8, "09:00"), upTo: "" | "offer" | "access" = "") {
  const input = {
    screeningId: on.screeningId,
    kind: "employment",
    reason: "Known from before.",
    upTo,
    until,
  } as const;
  const result = await perform(proposeWaiver, on.recruiter, input, now);
  return result.ok ? "done" : result.code;
}

test("a waiver needs a second person, and then holds no gate but leaves what is checked as it is", async () => {
  const on = await opened();
  const before = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect(await propose(on)).toBe("done");
  expect(await propose(on)).toBe("waiting");
  expect(await holdsOffer(on, it.now)).toBe(1);
  expect(await decide(on, on.recruiter, "granted")).toBe("not-allowed");
  expect(await decide(on, { ...on.recruiter, role: "compliance" }, "granted")).toBe("second-person");
  expect(await decide(on, hana(), "granted")).toBe("done");
  expect(await decide(on, hana(), "refused")).toBe("decided");
  expect(await propose(on)).toBe("waived");
  expect(await holdsOffer(on, it.now)).toBe(0);
  const after = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect(after).toMatchObject({ checked: before.checked, checksDone: 0, nextStep: "Send to the hiring manager" });
  const items = (await getScreening(on.recruiter, on.screeningId))?.stages.flatMap(({ checks }) => checks);
  expect(items?.find(({ kind }) => kind === "employment")?.state).toBe("waived");
  const lines = (await getDossier(on.manager, on.screeningId))?.checks;
  expect(lines?.find(({ title }) => title === "Employment")?.state).toBe("waived");
});

test("it ends with its last day", async () => {
  const on = await opened();
  const until = it.at(5, "00:00").toISOString().slice(0, 10);
  expect(await propose(on, "2020-01-01")).toBe("invalid");
  await proposesWaiver(on, it.at(8, "09:00"), "employment", "The records come next week.", until);
  expect(await decide(on, hana(), "granted")).toBe("done");
  expect(await holdsOffer(on, it.at(5, "23:00"))).toBe(0);
  expect(await holdsOffer(on, it.at(4, "00:10"))).toBe(1);
  expect(await propose(on, "", it.at(4, "09:00"))).toBe("done");
});

test("refused, it holds as before and can be proposed again", async () => {
  const on = await opened();
  await propose(on);
  expect(await decide(on, hana(), "refused")).toBe("done");
  expect(await holdsOffer(on, it.now)).toBe(1);
  expect(await propose(on)).toBe("done");
});

test("up to a gate, it holds none but those after it, and says so to whoever decides", async () => {
  const on = await opened();
  expect(await propose(on, "", it.at(8, "09:00"), "offer")).toBe("done");
  expect(await decide(on, hana(), "granted")).toBe("done");
  expect(await propose(on, "", it.at(8, "11:00"), "offer")).toBe("waived");
  const { standing } = await loadStanding(it.client, on.screeningId, it.now);
  expect(holding(standing.checks, "offer")).toEqual([]);
  expect(holding(standing.checks, "equipment").map(({ title }) => title)).toContain("Employment");
  const lines = (await getDossier(on.manager, on.screeningId))?.checks;
  expect(lines?.find(({ title }) => title === "Employment")).toMatchObject({
    words: "Not done, and waived up to the offer by two people",
  });
  await sends(on, it.at(7, "09:00"));
  await decides(on, it.at(7, "10:00"), "offer", "ready", "Good so far.");
  const gates = await loadGates(it.client, on.screeningId, it.now);
  expect(gates.filter(({ open }) => open).map(({ gate }) => gate)).toEqual(["offer"]);
  const screening = await getScreening(on.recruiter, on.screeningId);
  const employment = screening?.stages.flatMap(({ checks }) => checks).find(({ kind }) => kind === "employment");
  expect([screening?.gate, employment?.state]).toEqual(["equipment", "not-started"]);
  expect(await propose(on, "", it.at(6, "09:00"))).toBe("done");
});

test("a check of a policy with one gate that is put off has the next gate decided, too, also once the waiver is over", async () => {
  const scene = { ...(await sceneAsking(it, "employment")), manager: it.company.colleague("Olga Lind") };
  const on = await openByForm(scene, it.at(9, "09:00"), application);
  const until = it.at(6, "00:00").toISOString().slice(0, 10);
  await propose(on, until, it.at(8, "09:00"), "offer");
  expect(await decide(on, hana(), "granted")).toBe("done");
  await sends(on, it.at(7, "09:00"));
  await decides(on, it.at(7, "10:00"), "offer", "ready", "Good so far.");
  await writes(on, it.at(3, "09:00"), "The records are still on their way.");
  const { ending } = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect(ending).toBeNull();
  const open = (await loadGates(it.client, on.screeningId, it.at(3, "10:00"))).filter(({ open }) => open);
  expect(open).toEqual([]);
});

test("a waiver up to a gate that the check does not hold is refused", async () => {
  const on = await opened();
  const shipping = {
    screeningId: on.screeningId,
    kind: "shipping-address",
    reason: "Later.",
    upTo: "offer",
    until: "",
  } as const;
  const refused = await perform(proposeWaiver, on.recruiter, shipping, it.at(8, "09:00"));
  expect(refused).toMatchObject({ code: "invalid", fields: { upTo: expect.stringMatching(/later gate/) } });
});

test("where the policy says so, the hiring manager grants it, but not who saw the candidate", async () => {
  const scene = { ...(await sceneAsking(it, "employment", "channels")), manager: it.company.colleague("Olga Lind") };
  const manager = scene.manager;
  const before = await openByForm(scene, it.at(9, "09:00"), application);
  await propose(before);
  expect(await decide(before, manager, "granted")).toBe("not-allowed");
  const waivedBy: PolicyAsks["waivedBy"] = ["compliance", "hiring-manager"];
  const asks = { ...shortEngagement, name: "Managers waive, too", waivedBy };
  const { policyVersionId } = await done(publishPolicy(asks, it.at(9, "10:00")));
  const move = { positionId: scene.positionId, policyVersionId, reason: "Their team knows the work." };
  await done(perform(movePosition, hana(), move, it.at(9, "11:00")));
  const person = { ...scene.person, email: "somebody.else@mail.example" };
  const on = await openByForm({ ...scene, person }, it.at(9, "12:00"), application);
  await propose(on);
  expect((await getDossier(manager, on.screeningId))?.waivers).toMatchObject([{ check: "Employment", whyNot: null }]);
  const seen = { screeningId: on.screeningId, how: "in-person", answer: "same" } as const;
  await done(perform(attestIdentity, manager, seen, it.at(8, "09:30")));
  expect((await getDossier(manager, on.screeningId))?.waivers).toMatchObject([
    { whyNot: expect.stringMatching(/^You attested/) },
  ]);
  expect(await decide(on, manager, "granted")).toBe("attested-identity");
  expect(await decide(on, hana(), "granted")).toBe("done");
  expect((await getDossier(manager, on.screeningId))?.waivers).toEqual([]);
});

test("nor who saw the candidate in the interview that is taken over here", async () => {
  const manager = it.company.colleague("Olga Lind");
  const scene = { ...(await sceneAsking(it, "video-interview")), manager };
  const first = await openByForm(scene, it.at(9, "09:00"), application);
  await givesConsent(first, it.at(9, "10:00"), "interview");
  await interviews(first, it.at(8, "09:00"), manager);
  const { positionId } = await sceneAsking(it, "video-interview", "employment", "education");
  const { policy, ...asked } = await it.client.policyVersion.findFirstOrThrow({
    where: { positions: { some: { id: positionId } } },
    include: { policy: true },
  });
  const asks = policyAsks.parse({ ...asked, name: `${policy.name} here`, waivedBy: ["compliance", "hiring-manager"] });
  const { policyVersionId } = await done(publishPolicy(asks, it.at(7, "10:00")));
  await done(perform(movePosition, hana(), { positionId, policyVersionId, reason: "So." }, it.at(7, "11:00")));
  const on = { ...(await appliesAgain(first, it.at(6, "09:00"), positionId)), manager };
  await takesOver(on, it.at(6, "10:00"), "video-interview");
  expect(await propose(on, "", it.at(6, "11:00"))).toBe("done");
  expect((await getDossier(manager, on.screeningId))?.waivers).toMatchObject([
    { whyNot: expect.stringMatching(/^You attested/) },
  ]);
  expect(await decide(on, manager, "granted", it.at(6, "12:00"))).toBe("attested-identity");
});

test("compliance lists what holds, what waits and what is over, of screenings that go on", async () => {
  const on = await opened();
  const listed = async (show: WaiverList, now = it.at(3, "10:00")) => {
    const { rows } = await listEveryWaiver(hana(), { show }, now);
    return rows.filter(({ screeningId }) => screeningId === on.screeningId).map(({ reach, state }) => [reach, state]);
  };
  const reach = "up to the offer, and done before the equipment opens";
  await propose(on, it.at(5, "00:00").toISOString().slice(0, 10), it.at(8, "09:00"), "offer");
  expect(await listed("waiting")).toEqual([[reach, "waiting"]]);
  await decide(on, hana(), "granted");
  expect(await listed("in-force", it.at(5, "23:00"))).toEqual([[reach, "in-force"]]);
  expect(await listed("in-force")).toEqual([]);
  expect(await listed("over")).toEqual([[reach, "over"]]);
});

test("two in compliance decide at once: one wins", async () => {
  const on = await opened();
  await propose(on);
  const both = await Promise.all([
    decide(on, hana(), "granted"),
    decide(on, it.company.colleague("Leo Brandt"), "refused"),
  ]);
  expect(both.toSorted()).toEqual(["decided", "done"]);
});
