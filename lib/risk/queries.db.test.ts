import { afterAll, beforeAll, expect, test } from "vitest";
import { inWords } from "@/lib/audit/events";
import { getScreening } from "@/lib/screenings/queries/screening";
import { employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { getLine, getOrigins } from "./queries";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

test("each step of the line names the event that caused its assessment, to those who read the screening whole", async () => {
  const { screeningId, recruiter, manager, company } = await employmentDone(it);
  const line = await getLine(recruiter, screeningId);
  const stored = await it.client.assessment.findMany({ where: { screeningId }, orderBy: { number: "asc" } });
  expect(line.map(({ number, risk, checked }) => [number, risk, checked])).toEqual(
    stored.map(({ number, risk, checked }) => [number, risk, checked]),
  );
  expect(line[0]).toMatchObject({ words: expect.stringMatching(/^Opened the screening/), by: recruiter.name });
  const words = inWords("check.completed", { kind: "employment", outcome: "clear" });
  expect(line.at(-1)).toMatchObject({ words, by: recruiter.name });
  expect(await getLine(manager, screeningId)).toEqual([]);
  expect(await getLine(company.colleague("Sam Reyes"), screeningId)).toEqual([]);
});

test("what met is led to the sources that state it, however it is written, and what nobody states to none", async () => {
  const { screeningId, recruiter } = await employmentDone(it);
  const originsOf = await getOrigins(recruiter, screeningId);
  const { name } = await it.client.candidate.findFirstOrThrow({ where: { screenings: { some: { id: screeningId } } } });
  expect(originsOf({ values: [{ label: "", text: ` ${name.toUpperCase()} ` }] })).toMatchObject([
    { title: "Application", file: null },
  ]);
  expect(originsOf({ values: [{ label: "", text: "Another candidate, too" }] })).toEqual([]);
});

test("the numbers of a screening open to their parts, with who set the points", async () => {
  const { screeningId, recruiter } = await employmentDone(it);
  const whole = (await getScreening(recruiter, screeningId))?.whole;
  expect(whole?.parts.find(({ kind }) => kind === "employment")).toMatchObject({ share: 1, strength: "strong" });
  for (const { setBy } of whole?.differences ?? []) expect(setBy).toMatch(/^Bonafide's authors: /);
});
