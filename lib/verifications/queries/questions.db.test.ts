import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Scene } from "@/prisma/seed/scene";
import { askInstitution, asksAgain, completeAsking, hear } from "@/prisma/seed/steps/asking";
import { type Application, openByForm, openByResume } from "@/prisma/seed/steps/opening";
import { application, independent, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { openFilter } from "../schema";
import { listQuestions } from "./questions";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  scene = await sceneAsking(it, "employment", "education", "references");
});
afterAll(() => it?.drop());

const school = { institution: "Clearwater University", area: "Statistics", start: "2015", end: "2019" };
const references = [{ name: "Jo Park", relation: "Team lead", organisation: "Northgate Logistics" }];

const open = (more: Partial<Application> = {}, by = openByForm) =>
  by(scene, it.at(9, "09:00"), { ...application, school, references, ...more });

beforeEach(() => it.client.screening.updateMany({ data: { endedAt: it.now } }));
const list = (show: string, as = "Mara Okafor", at = {}) =>
  listQuestions(it.company.colleague(as), openFilter.parse({ show, ...at }));
const names = async (show: string, as?: string) => (await list(show, as)).rows.map(({ name }) => name);

test("shows what waits, oldest first, what nobody asked yet, and what was answered, newest first", async () => {
  const on = await open();
  expect(await names("not-asked")).toEqual(["Northgate Logistics", "Clearwater University", "Jo Park"]);
  const study = await askInstitution(on, it.at(7, "09:00"), "education", 0, independent);
  const job = await askInstitution(on, it.at(8, "09:00"), "employment", 0, independent);
  expect(await names("waiting")).toEqual(["Northgate Logistics", "Clearwater University"]);
  expect(await names("not-asked")).toEqual(["Jo Park"]);
  await asksAgain(on, it.at(6, "09:00"), job);
  expect((await list("waiting")).rows).toMatchObject([
    { name: "Clearwater University", times: 1 },
    { name: "Northgate Logistics", times: 2, check: "employment", screeningId: on.screeningId },
  ]);
  await hear(on, it.at(5, "09:00"), study, { answer: "confirmed" });
  expect(await list("answered")).toMatchObject({
    rows: [{ name: "Clearwater University", answer: { words: "They confirmed it" } }],
    counts: { waiting: 1, "not-asked": 1, answered: 1 },
  });
  await completeAsking(on, it.at(4, "09:00"), "references", undefined, "They left no name.");
  expect(await names("not-asked")).toEqual([]);
});

test("names the jobs of the résumé where an application states them too", async () => {
  const on = await open({ school: undefined, references: [] }, openByResume);
  const { screeningId } = on;
  const source = await it.client.source.create({ data: { screeningId, kind: "application-form" } });
  const value = { employer: "Elsewhere", title: null, start: null, end: null, contact: null };
  const claim = { screeningId, sourceId: source.id, attribute: "work", value, text: "", path: "", position: 0 };
  await it.client.claim.create({ data: claim });
  expect(await names("not-asked")).toEqual(["Northgate Logistics"]);
});

test("only of screenings that go on and that the reader may see", async () => {
  const on = await open();
  expect(await names("not-asked", "Tunde Bello")).toEqual([]);
  expect(await names("not-asked", "Hana Sato")).toHaveLength(3);
  await it.client.screening.update({ where: { id: on.screeningId }, data: { restrictedAt: it.now } });
  expect(await names("not-asked")).toEqual([]);
  expect(await names("not-asked", "Hana Sato")).toHaveLength(3);
});

test("is read page by page, each line once, in the order of the whole", async () => {
  const work = Array.from({ length: 40 }, (_, n) => ({ employer: `Firm ${n}`, title: "Clerk", start: "2021-03" }));
  const ons = [await open({ work }), await open({ work })];
  const all = await it.client.claim.findMany({
    where: { screeningId: { in: ons.map(({ screeningId }) => screeningId) }, attribute: { not: "name" } },
    orderBy: { id: "asc" },
  });
  const asked = all
    .filter(({ attribute }) => ["work", "education", "reference"].includes(attribute))
    .map(({ id }) => id);
  const first = await list("not-asked");
  const second = await list("not-asked", "Mara Okafor", { after: first.older });
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(asked);
  expect(second.older).toBeUndefined();
  expect((await list("not-asked", "Mara Okafor", { before: second.newer })).rows).toEqual(first.rows);
});
