import { afterAll, beforeAll, expect, test } from "vitest";
import type { Case, Scene } from "@/prisma/seed/scene";
import { askInstitution } from "@/prisma/seed/steps/asking";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, independent, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { getAsked } from "./asked";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  scene = await sceneAsking(it, "employment", "education", "references");
});
afterAll(() => it?.drop());

const school = { institution: "Clearwater University", area: "Statistics", start: "2015", end: "2019" };

const known = async (on: Case, as = "Mara Okafor", check = "education") =>
  (await getAsked(it.company.colleague(as), on.screeningId, check))[0]?.known.map(({ value }) => value);
const at = (institution: string) =>
  openByForm(scene, it.at(9, "09:00"), { ...application, school: { ...school, institution } });

test("are offered for the same organisation under another spelling, once, and never for another", async () => {
  const on = await at("Riverside College");
  await askInstitution(on, it.at(8, "09:00"), "education", 0, { ...independent, value: "+44 113 496 0800" });
  for (const name of ["The Riverside College Ltd", "RIVERSIDE COLLEGE"]) {
    const other = await at(name);
    expect(await known(other)).toEqual(["+44 113 496 0800"]);
    expect(await it.client.contact.count({ where: { screeningId: other.screeningId } })).toBe(0);
    await askInstitution(other, it.at(8, "09:00"), "education", 0, { ...independent, value: "+44 113 496 0800" });
  }
  for (const name of ["Riverside", "College of Riverside"]) expect(await known(await at(name))).toEqual([]);
  expect(await known(on)).toEqual(["+44 113 496 0800"]);
});

test("only from screenings the reader may see whole", async () => {
  const on = await at("Hilltop School");
  await askInstitution(on, it.at(8, "09:00"), "education", 0, { ...independent, value: "+44 113 496 0900" });
  const elsewhere = await openByForm(it.scene("platform"), it.at(9, "09:00"), {
    ...application,
    school: { ...school, institution: "Hilltop School" },
  });
  expect(await known(elsewhere, "Hana Sato")).toEqual(["+44 113 496 0900"]);
  expect(await known(elsewhere, "Tunde Bello")).toEqual([]);
  const next = await at("Hilltop School");
  expect(await known(next)).toEqual(["+44 113 496 0900"]);
  await it.client.screening.update({ where: { id: on.screeningId }, data: { restrictedAt: it.now } });
  expect(await known(next)).toEqual([]);
});
