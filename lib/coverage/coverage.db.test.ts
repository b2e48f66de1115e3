import { afterAll, beforeAll, expect, test } from "vitest";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { getCoverage } from "./queries";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const of = async (id: string) => {
  const { measures } = await getCoverage(it.company.colleague("Hana Sato"));
  return measures.find((measure) => measure.id === id);
};

test("counts the screenings that go on in which a measure is asked, and in which it is done", async () => {
  expect(await of("E4")).toMatchObject({ standing: "stands", screenings: { asked: 0, done: 0 } });
  await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  const done = await employmentDone(it);
  expect(await of("E4")).toMatchObject({ screenings: { asked: 2, done: 1 } });
  await it.client.screening.update({ where: { id: done.screeningId }, data: { endedAt: it.now } });
  expect(await of("E4")).toMatchObject({ screenings: { asked: 1, done: 0 } });
});

test("says which policies ask, what is missing, and what this deployment has not set", async () => {
  expect(await of("E2a")).toMatchObject({ policies: ["Privileged"], standing: "stands" });
  expect(await of("E2b")).toMatchObject({ policies: ["Contract work"], standing: "stands" });
  expect(await of("P5")).toMatchObject({ standing: "unasked", missing: null, left: expect.any(String) });
  expect((await of("E7"))?.lacking).toContain("BONAFIDE_MAIL_DROPS");
  expect((await of("P5"))?.lacking).toContain("BONAFIDE_NETWORKS");
  const { counts, excluded } = await getCoverage(it.company.colleague("Hana Sato"));
  expect(counts).toMatchObject({ missing: 0 });
  expect(counts.stands + counts.unasked).toBe(22);
  expect(excluded.length).toBeGreaterThan(5);
});

test("is for compliance alone", async () => {
  await expect(getCoverage(it.company.colleague("Mara Okafor"))).rejects.toThrow();
});
