import { afterAll, beforeAll, expect, test } from "vitest";
import { completeCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import type { Case, Scene } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { recordBecame, recordWish, takeWishBack } from "./actions";
import { listWishes } from "./queries";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  scene = await sceneAsking(it, "channels");
});
afterAll(() => it?.drop());

const open = () => openByForm(scene, it.at(9, "09:00"), application);
const answers = { found: "applied", agreed: "E-mail" };
const complete = ({ screeningId, recruiter }: Case) =>
  perform(completeCheck, recruiter, { screeningId, kind: "channels", answers }, it.at(5, "09:00"));

async function wishes({ screeningId, recruiter }: Case, askedOn = "2026-11-10") {
  const input = { screeningId, askedOn, askedBy: "candidate", toWhat: "A private messenger", words: "" } as const;
  const kept = await perform(recordWish, recruiter, input, it.at(8, "09:00"));
  return kept.ok ? kept.data.requestId : kept.code;
}

const becomes = ({ screeningId, recruiter }: Case, requestId: string, became: "stayed" | "moved") =>
  perform(recordBecame, recruiter, { screeningId, requestId, became }, it.at(7, "09:00"));

test("nobody asked: clear, and nothing of it changes once it is done", async () => {
  const on = await open();
  expect(await complete(on)).toEqual({ ok: true, data: { outcome: "clear" } });
  expect(await wishes(on)).toBe("check-done");
});

test.each([
  ["stayed", "clear", "asked to move elsewhere, the agreed channels were kept"],
  ["moved", "concern", "does not keep to the agreed channels"],
] as const)("a wish that %s, once it is known: %s", async (became, outcome, words) => {
  const on = await open();
  const id = await wishes(on);
  expect(await complete(on)).toMatchObject({ message: "Not complete yet: what became of a wish to move elsewhere." });
  expect(await becomes(on, id, became)).toMatchObject({ ok: true });
  expect(await becomes(on, id, "stayed")).toMatchObject({ code: "answered" });
  expect(await complete(on)).toEqual({ ok: true, data: { outcome } });
  const done = await it.client.completion.findFirst({ where: { check: { screeningId: on.screeningId } } });
  expect(done?.words).toBe(words);
});

test("one that was entered by mistake is taken back, stays on record and counts no more", async () => {
  const on = await open();
  expect(await wishes(on, "2027-01-01")).toBe("invalid");
  const id = await wishes(on);
  await becomes(on, id, "moved");
  const { screeningId, recruiter } = on;
  const back = { screeningId, requestId: id, reason: "It was another candidate’s mail." };
  const take = () => perform(takeWishBack, recruiter, back, it.at(6, "09:00"));
  expect(await take()).toMatchObject({ ok: true });
  expect(await take()).toMatchObject({ code: "taken-back" });
  expect(await listWishes(recruiter, screeningId)).toMatchObject([
    { became: "moved", takenBack: { reason: back.reason, by: recruiter.name } },
  ]);
  expect(await complete(on)).toEqual({ ok: true, data: { outcome: "clear" } });
});

test("is not there for whoever does not see the screening, nor in another screening", async () => {
  const [on, other] = [await open(), await open()];
  const id = await wishes(on);
  expect(await listWishes(it.company.colleague("Tunde Bello"), on.screeningId)).toEqual([]);
  expect(await becomes(other, id, "stayed")).toMatchObject({ code: "not-found" });
});
