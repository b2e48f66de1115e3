import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { assess, factsDigest } from "./assess";
import { exportFacts } from "./export";
import { readFacts } from "./read-facts";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

test("what is written to a file is what was assessed, reads as facts, and leaves a trace without a value", async () => {
  const { screeningId } = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  const exported = await exportFacts(screeningId, it.now);
  if (!exported.ok) throw new Error(exported.message);
  const stored = await it.client.assessment.findFirstOrThrow({ where: { screeningId }, orderBy: { number: "desc" } });
  expect(factsDigest(exported.data)).toBe(stored.factsDigest);
  const read = readFacts(JSON.stringify(exported.data));
  if (!read.ok) throw new Error("These are no facts.");
  expect(assess(read.facts, it.now)).toMatchObject({ risk: stored.risk, checked: stored.checked, state: stored.state });
  const last = { where: { stream: screeningId }, orderBy: { number: "desc" } } as const;
  expect(await it.client.auditEntry.findFirst(last)).toMatchObject({
    event: "screening.facts-exported",
    actorId: null,
    data: {},
  });
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
});

test("an id that is no screening's is refused in words", async () => {
  expect(await exportFacts(randomUUID())).toMatchObject({ ok: false, code: "not-found" });
  expect(await exportFacts("APP-1042")).toMatchObject({ ok: false, code: "invalid" });
});
