import { afterAll, beforeAll, expect, test } from "vitest";
import { performEndpoint } from "@/lib/door/endpoint";
import { getMatrix } from "@/lib/sources/queries/matrix";
import { type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { importResume } from "./import";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

function send(resume: unknown) {
  const { recruiter, positionId } = it.scene("security");
  const body = typeof resume === "string" ? resume : JSON.stringify(resume);
  const request = new Request("http://localhost/", { method: "POST", body });
  return performEndpoint(importResume, recruiter, { positionId, fileName: "resume.json" }, request);
}

const job = { name: "Northgate Logistics", position: "Engineer", startDate: "2021-03" };

test("a résumé with damaged parts opens a screening with the rest, each with its place, and is kept as it is", async () => {
  const resume = {
    basics: { name: "Robert Mills", email: "robert.mills@post.example", phone: 7 },
    work: [{ ...job, endDate: "2021-02-30" }, { position: "Clerk" }, job],
    education: "none",
  };
  const answer = await send(resume);
  expect(answer).toMatchObject({ ok: true });
  const { screeningId } = answer.ok ? answer.data : { screeningId: "" };
  const { sources, rows } = await getMatrix(it.scene("security").recruiter, screeningId);
  expect(sources).toMatchObject([{ kind: "json-resume", picture: { fileName: "resume.json" } }]);
  expect(rows.flatMap(({ cells }) => cells[0]?.claims.map(({ text, path }) => [text, path]) ?? [])).toEqual([
    ["Robert Mills", "basics.name"],
    ["robert.mills@post.example", "basics.email"],
    ["Engineer, Northgate Logistics, from Mar 2021", "work[2].name"],
  ]);
  const kept = await it.client.evidence.findFirstOrThrow({ where: { screeningId } });
  expect(kept).toMatchObject({ kind: "resume-file", fileName: "resume.json" });
  expect(Number(kept.size)).toBe(JSON.stringify(resume).length);
});

test.each([
  ["cut off", '{"basics": {"name": "Robert Mills"', "This is not JSON: it cannot be read from line 1, column 35."],
  ["no object", [], "This should be an object, and is a list."],
  ["without a name", { work: [job] }, "This file names nobody: there is no name in it."],
  ["with a name that is none", { basics: { name: 7 }, work: [job] }, expect.stringMatching(/at basics\.name cannot/)],
])("a file %s opens nothing and is not kept", async (_, resume, file) => {
  const count = () =>
    Promise.all([it.client.screening.count(), it.client.candidate.count(), it.client.evidence.count()]);
  const before = await count();
  expect(await send(resume)).toMatchObject({ ok: false, code: "invalid", fields: { file } });
  expect(await count()).toEqual(before);
});
