import { afterAll, beforeAll, expect, test } from "vitest";
import { performEndpoint } from "@/lib/door/endpoint";
import type { Case } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { putDraft } from "./drafts";

let company: TestCompany;
let on: Case;
beforeAll(async () => {
  company = await testCompany();
  on = await openByForm(company.scene("security"), company.at(9, "09:00"), application);
});
afterAll(() => company?.drop());

const put = (version: number, note: string) => {
  const body = JSON.stringify({ version, answers: { note } });
  const request = new Request("http://localhost/", { method: "PUT", body });
  const at = { screeningId: on.screeningId, kind: "employment" };
  return performEndpoint(putDraft, on.recruiter, at, request, company.at(2, "09:00"));
};

test("a draft says what is too long to be taken in the end, is kept all the same, and above 64 kB is refused in words", async () => {
  const tooLong = "“What should the next reader know?” takes at most 2000 characters.";
  expect(await put(0, "x".repeat(2001))).toMatchObject({ ok: true, data: { saved: true, version: 1, tooLong } });
  expect(await put(1, "x".repeat(2000))).toMatchObject({ ok: true, data: { version: 2, tooLong: undefined } });
  expect(await put(2, "ж".repeat(40_000))).toMatchObject({ ok: false, message: expect.stringMatching(/too long/) });
  expect(await put(2, "x")).toMatchObject({ ok: true, data: { version: 3 } });
});
