import { afterAll, beforeAll, expect, test } from "vitest";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { setAdvertisement } from "@/lib/positions/actions";
import { loadFacts } from "@/lib/risk/load";
import { importResume } from "@/lib/screenings/import";
import { done } from "@/prisma/seed/done";
import type { Scene } from "@/prisma/seed/scene";
import { sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { getSharedTexts } from "./queries";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  scene = await sceneAsking(it, "channels");
});
afterAll(() => it?.drop());

/** Sixty words that are like no other number's. */
const words = (from: number) => Array.from({ length: 60 }, (_, at) => `word${from + at}`).join(" ");

let people = 0;
async function bringIn(summary: string, { positionId, recruiter } = scene) {
  const name = `Person ${++people}`;
  const resume = { basics: { name, email: `person${people}@mail.example`, summary } };
  const body = Buffer.from(JSON.stringify(resume));
  const request = new Request("http://localhost/", {
    method: "POST",
    headers: { "content-length": `${body.length}` },
    body,
  });
  const input = { positionId, fileName: "resume.json" };
  const { screeningId } = await done(performEndpoint(importResume, recruiter, input, request, it.at(9, "09:00")));
  return { screeningId, name, recruiter };
}

const factsOf = async ({ screeningId }: { screeningId: string }) =>
  (await loadFacts(it.client, screeningId, it.now)).texts;
const raisedAt = async ({ screeningId }: { screeningId: string }) =>
  (await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } })).openDifferences;

test("two candidates share a letter: both are told, also whoever came first, and each sees both texts", async () => {
  const first = await bringIn(words(0));
  expect(await factsOf(first)).toEqual({ compared: 1, sharedWith: 0, share: 0, what: "resume" });
  expect(await raisedAt(first)).toBe(0);
  const second = await bringIn(`${words(0)} and a little more of their own`);
  expect(await factsOf(second)).toMatchObject({ compared: 1, sharedWith: 1, what: "resume" });
  expect(await raisedAt(first)).toBe(1);
  const [pair] = await getSharedTexts(first.recruiter, first.screeningId);
  expect(pair?.other).toMatchObject({
    name: second.name,
    texts: [[{ shared: true }], [{ shared: true }, { shared: false }]],
  });
  const trail = await it.client.auditEntry.findMany({ where: { stream: first.screeningId } });
  expect(trail.map(({ event }) => event)).toContain("screening.reassessed");
});

test("a few words, and what the position was advertised with, are not compared", async () => {
  expect(await factsOf(await bringIn("I have some experience with queues."))).toBeUndefined();
  const advertised = { positionId: scene.positionId, advertisement: words(2000) };
  await done(perform(setAdvertisement, it.company.colleague("Hana Sato"), advertised, it.at(9, "08:00")));
  expect(await factsOf(await bringIn(words(2000)))).toBeUndefined();
  const own = await bringIn(`${words(2000)} ${words(2100)}`);
  await bringIn(`${words(2000)} ${words(2200)}`);
  expect(await factsOf(own)).toMatchObject({ compared: 1, sharedWith: 0 });
});

test("whoever may see only one of them learns that there is another and nothing of it; others learn nothing", async () => {
  const elsewhere = it.scene("security");
  const tunde = it.company.colleague("Tunde Bello");
  await it.client.positionRecruiter.deleteMany({ where: { positionId: elsewhere.positionId } });
  await it.client.positionRecruiter.create({ data: { positionId: elsewhere.positionId, userId: tunde.id } });
  const theirs = await bringIn(words(3000), { ...elsewhere, recruiter: tunde });
  const mine = await bringIn(words(3000));
  expect(await getSharedTexts(mine.recruiter, mine.screeningId)).toMatchObject([{ percent: 100, other: null }]);
  expect(await getSharedTexts(tunde, mine.screeningId)).toEqual([]);
  expect(await getSharedTexts(it.company.colleague("Olga Lind"), mine.screeningId)).toEqual([]);
  const [pair] = await getSharedTexts(it.company.colleague("Hana Sato"), mine.screeningId);
  expect(pair?.other).toMatchObject({ name: theirs.name, screeningId: theirs.screeningId });
});

test("a source that was replaced counts no more", async () => {
  const [one, other] = [await bringIn(words(4000)), await bringIn(words(4000))];
  expect(await factsOf(one)).toMatchObject({ sharedWith: 1 });
  await it.client.source.updateMany({ where: { screeningId: other.screeningId }, data: { replacedAt: it.now } });
  expect(await factsOf(one)).toMatchObject({ sharedWith: 0 });
  expect(await factsOf(other)).toBeUndefined();
});

test("what is kept says nothing without the keys", async () => {
  await bringIn(words(5000));
  const [row] = await it.client.$queryRaw<{ text: string }[]>`
    SELECT string_agg(to_jsonb(t)::text, ' ') AS text FROM text_sketch t`;
  expect(row?.text).not.toContain("word5000");
});
