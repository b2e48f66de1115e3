import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { loadStanding } from "@/lib/decisions/load";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { perform } from "@/lib/door/perform";
import { getScreening } from "@/lib/screenings/queries/screening";
import type { Case } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { proposesWaiver } from "@/prisma/seed/steps/waivers";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { decideWaiver, proposeWaiver } from "./actions";

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

async function propose(on: Case, until = "", now = it.at(8, "09:00")) {
  const input = {
    screeningId: on.screeningId,
    kind: "employment",
    reason: "Known from before.",
    upTo: "",
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

test("two in compliance decide at once: one wins", async () => {
  const on = await opened();
  await propose(on);
  const both = await Promise.all([
    decide(on, hana(), "granted"),
    decide(on, it.company.colleague("Leo Brandt"), "refused"),
  ]);
  expect(both.toSorted()).toEqual(["decided", "done"]);
});
