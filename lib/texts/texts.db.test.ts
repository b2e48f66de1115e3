import { afterAll, beforeAll, expect, test } from "vitest";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { storeEvidence } from "@/lib/evidence/upload";
import { setAdvertisement } from "@/lib/positions/actions";
import { loadFacts } from "@/lib/risk/load";
import { importResume } from "@/lib/screenings/import";
import { addProfile } from "@/lib/sources/actions";
import { done } from "@/prisma/seed/done";
import type { Scene } from "@/prisma/seed/scene";
import { sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { getSharedTexts } from "./queries";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  scene = await sceneAsking(it, "channels", "profiles");
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

type Brought = Awaited<ReturnType<typeof bringIn>>;

/** LinkedIn's own export of somebody, with these words about themself, as it came in on a day before today. */
async function addsProfile({ screeningId, name, recruiter }: Brought, summary: string, daysAgo: number) {
  const bytes = Buffer.from(`First Name,Last Name,Summary\n${name.replace(" ", ",")},"${summary}"\n`);
  const at = it.at(daysAgo, "09:00");
  const kept = { kind: "profile-export", checkKind: "profiles", fileName: "Profile.csv", how: "candidate" } as const;
  const { id } = await done(storeEvidence(recruiter, { screeningId, ...kept, bytes: Uint8Array.from(bytes) }, at));
  const address = `linkedin.com/in/${screeningId}`;
  const details = { site: "linkedin", form: "export", address, seen: "2026-11-10" } as const;
  const unsaid = { name: "", place: "", email: "", phone: "", website: "", work: [], education: [] };
  await done(perform(addProfile, recruiter, { screeningId, details, evidenceId: id, ...unsaid }, at));
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

test("two candidates say the same of themselves on their profiles: both are told, until one says something else", async () => {
  const [first, second] = [await bringIn("Short."), await bringIn("Short.")];
  await addsProfile(first, words(6000), 8);
  expect(await factsOf(first)).toEqual({ compared: 1, sharedWith: 0, share: 0, what: "profile" });
  await addsProfile(second, words(6000), 8);
  expect(await factsOf(second)).toEqual({ compared: 1, sharedWith: 1, share: 1, what: "profile" });
  expect([await raisedAt(first), await raisedAt(second)]).toEqual([1, 1]);
  await addsProfile(second, words(6100), 7);
  expect(await factsOf(second)).toEqual({ compared: 1, sharedWith: 0, share: 0, what: "profile" });
  expect([await raisedAt(first), await raisedAt(second)]).toEqual([0, 0]);
});

test("somebody's résumé may say what their own profile says", async () => {
  const own = await bringIn(words(6200));
  await addsProfile(own, words(6200), 8);
  expect(await factsOf(own)).toMatchObject({ compared: 2, sharedWith: 0 });
});

test("what is kept says nothing without the keys", async () => {
  await bringIn(words(5000));
  const [row] = await it.client.$queryRaw<{ text: string }[]>`
    SELECT string_agg(to_jsonb(t)::text, ' ') AS text FROM text_sketch t`;
  expect(row?.text).not.toContain("word5000");
});
