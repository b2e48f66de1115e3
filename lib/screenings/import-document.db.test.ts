import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { performEndpoint } from "@/lib/door/endpoint";
import { pageWith, samplePdf } from "@/lib/evidence/inspect/samples";
import { getMatrix } from "@/lib/sources/queries/matrix";
import { type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { importDocument } from "./import-document";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const pdf = samplePdf(pageWith(["Robert Mills"]));
const job = { employer: "Northgate Logistics", title: "Engineer", start: "2021-03", end: "", contact: "" };
const read = {
  ...{ name: "Robert Mills", email: "", phone: "", place: "", address: "", website: "", education: [] },
  work: [{ ...job, path: "page 1, line 4" }],
  paths: { name: "page 1, line 1" },
};

function send(
  parts: { application?: unknown; file?: Buffer; text?: string },
  positionId = it.scene("security").positionId,
) {
  const { recruiter } = it.scene("security");
  const body = new FormData();
  if (parts.application) body.set("application", JSON.stringify(parts.application));
  if (parts.text !== undefined) body.set("application", parts.text);
  if (parts.file) body.set("file", new File([new Uint8Array(parts.file)], "cv.pdf"));
  const request = new Request("http://localhost/", { method: "POST", body });
  return performEndpoint(importDocument, recruiter, { positionId, fileName: "cv.pdf" }, request);
}

test("a résumé opens a screening with what a person made of it, and is kept as it is", async () => {
  const answer = await send({ application: read, file: pdf });
  expect(answer).toMatchObject({ ok: true });
  const { screeningId } = answer.ok ? answer.data : { screeningId: "" };
  const { sources, rows } = await getMatrix(it.scene("security").recruiter, screeningId);
  expect(sources).toMatchObject([{ kind: "resume-document", title: "Résumé", picture: { fileName: "cv.pdf" } }]);
  expect(rows.flatMap(({ cells }) => cells[0]?.claims.map(({ text, path }) => [text, path]) ?? [])).toEqual([
    ["Robert Mills", "page 1, line 1"],
    ["Engineer, Northgate Logistics, from Mar 2021", "page 1, line 4"],
  ]);
  const kept = await it.client.evidence.findFirstOrThrow({ where: { screeningId } });
  expect(kept).toMatchObject({ kind: "resume-file", mediaType: "application/pdf" });
  expect(Number(kept.size)).toBe(pdf.length);
});

test.each([
  ["no file", { application: read }, "invalid"],
  ["no statements", { file: pdf }, "invalid"],
  ["statements that are no JSON", { text: "{", file: pdf }, "invalid"],
  ["statements without a name", { application: { ...read, name: "" }, file: pdf }, "invalid"],
  ["a picture", { application: read, file: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]) }, "kind"],
  ["a file that is too large", { application: read, file: Buffer.alloc(10 * 1024 * 1024 + 1) }, "too-large"],
])("with %s nothing is opened", async (_, parts, code) => {
  const before = await it.client.screening.count();
  expect(await send(parts)).toMatchObject({ ok: false, code });
  expect(await it.client.screening.count()).toBe(before);
});

test("a position that is not there, or not theirs, is not found before a byte is read", async () => {
  expect(await send({}, randomUUID())).toMatchObject({ ok: false, code: "not-found" });
});
