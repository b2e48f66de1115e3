import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeRole } from "@/lib/auth/actions";
import type { Actor } from "@/lib/auth/actor";
import { perform } from "@/lib/door/perform";
import { env } from "@/lib/env";
import type { Case } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { writes } from "@/prisma/seed/steps/people";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { verifyNext } from "../actions";
import { sealProgress } from "../progress";
import { trailFilter } from "../schema";
import { verifyStream } from "../verify";
import { getLastVerified, listTrail } from "./trail";

let it: TestCompany;
let hana: Actor;
let dana: Case;
let wren: Case;

beforeAll(async () => {
  it = await testCompany();
  hana = it.company.colleague("Hana Sato");
  dana = await openByForm(it.scene("security", "Dana Whitlow"), it.at(9, "09:00"), application);
  wren = await openByForm(it.scene("quality", "Wren Halloway"), it.at(8, "09:00"), application);
  // At one instant in two streams: the order goes on with stream and number.
  for (let n = 0; n < 40; n++) for (const on of [dana, wren]) await writes(on, it.at(7, "09:00"), `Note ${n}`);
});
afterAll(() => it?.drop());

const trail = (search: Record<string, string>) => listTrail(hana, trailFilter.parse(search));

test("pages meet without a gap or a repetition over every stream, forwards and back", async () => {
  const all = await it.client.auditEntry.findMany({
    orderBy: [{ at: "desc" }, { stream: "desc" }, { number: "desc" }],
  });
  const seen: string[] = [];
  const pages = [];
  for (let after = ""; ; ) {
    const page = await trail(after ? { after } : {});
    pages.push(page);
    seen.push(...page.rows.map(({ stream, number }) => `${stream} ${number}`));
    if (!page.older) break;
    after = page.older;
  }
  expect(seen).toEqual(all.map(({ stream, number }) => `${stream} ${number}`));
  expect(pages.length).toBeGreaterThan(2);
  const back = await trail({ before: pages[1]?.newer ?? "" });
  expect(back.rows).toEqual(pages[0]?.rows);
  expect([pages[0]?.newer, back.newer]).toEqual([undefined, undefined]);
});

test.each<[Record<string, string>, number]>([
  [{ q: "whitlow" }, 41],
  [{ q: "nobody called so" }, 0],
  [{ q: "whitlow", family: "note" }, 40],
  [{ family: "screening" }, 2],
  [{ event: "note.added" }, 80],
  [{ family: "screening", event: "screening.ended" }, 0],
  [{ q: "whitlow", who: "okafor" }, 41],
  [{ q: "whitlow", who: "sato" }, 0],
  [{ from: "2026-11-11", to: "2026-11-11" }, 80],
  [{ from: "2026-11-09", to: "2026-11-10" }, 2],
  [{ from: "2026-12-01" }, 0],
  [{ q: "whitlow", by: "nobody" }, 0],
])("%j: %i entries", async (search, count) => {
  const found = await trail(search);
  expect(found.count).toBe(String(count));
  expect(found.rows.length).toBe(Math.min(50, count));
});

test("an entry says whose screening it is, and what belongs to none whom it is about", async () => {
  const alone = await trail({ of: wren.screeningId });
  expect(alone.rows[0]).toMatchObject({ screening: "Wren Halloway" });
  expect([alone.only, alone.count, (await trail({})).only]).toEqual(["Wren Halloway", "41", null]);
  const admin = it.company.colleague("Ines Roth");
  await perform(changeRole, admin, { userId: it.company.colleague("Leo Brandt").id, role: "admin" }, it.now);
  const [newest] = (await trail({ of: "company", family: "user" })).rows;
  expect(newest).toMatchObject({ screening: null, about: "Leo Brandt" });
});

async function verifyAll(by = hana) {
  let progress: string | undefined;
  for (;;) {
    const result = await perform(verifyNext, by, { progress }, it.now);
    if (!result.ok || !result.data.progress) return result;
    progress = result.data.progress;
  }
}

test("nobody but compliance reads it", async () => {
  await expect(listTrail(dana.recruiter, {})).rejects.toThrow();
});

test("everything is verified, and it is recorded once what was found", async () => {
  const recorded = () => it.client.auditEntry.count({ where: { event: "audit.verified" } });
  const before = await recorded();
  const entries = await it.client.auditEntry.count();
  expect(await verifyAll()).toMatchObject({ ok: true, data: { streams: 3, of: 3, entries, broken: null } });
  expect(await recorded()).toBe(before + 1);
  expect(await getLastVerified()).toMatchObject({ whole: true, entries, by: "Hana Sato" });
  expect(await perform(verifyNext, hana, { progress: "eyJhZnRlciI6IiJ9.AAAA" }, it.now)).toMatchObject({
    code: "stale",
  });
  const others = sealProgress(
    { after: "z", streams: 3, entries, by: dana.recruiter.id, began: it.now.getTime() },
    env().BONAFIDE_COMPANY_KEY,
  );
  expect(await perform(verifyNext, hana, { progress: others }, it.now)).toMatchObject({ code: "stale" });
  expect(await verifyAll(dana.recruiter)).toMatchObject({ ok: false, code: "not-allowed" });
});

test("a long stream is read in parts, and a break in any of them is found where it is", async () => {
  const whole = (size: number) =>
    it.client.$transaction((tx) => verifyStream(tx, dana.screeningId, size), { timeout: 30_000 });
  const once = await whole(1000);
  expect(once).toMatchObject({ whole: true, entries: 41 });
  for (const size of [1, 7, 41]) expect(await whole(size)).toEqual(once);
  const owner = new pg.Client({ connectionString: it.ownerUrl });
  await owner.connect();
  await owner.query("UPDATE note SET body = 'other' WHERE body = 'Note 30' AND \"screeningId\" = $1", [
    dana.screeningId,
  ]);
  for (const size of [1, 7, 1000]) expect(await whole(size)).toMatchObject({ whole: false, number: 32 });
  expect(await verifyAll()).toMatchObject({ data: { broken: { stream: dana.screeningId, number: 32 } } });
  expect(await getLastVerified()).toMatchObject({ whole: false, number: 32 });
  await owner.query("UPDATE note SET body = 'Note 30' WHERE body = 'other'");

  await owner.query("ALTER TABLE audit_entry DISABLE TRIGGER append_only");
  const gone = "DELETE FROM audit_entry WHERE stream = $1 AND number > $2";
  await owner.query(gone, [dana.screeningId, 14]);
  expect(await whole(7)).toEqual({ whole: false, number: 15, words: "Entries at the end of the stream are missing." });
  await owner.query(gone, [wren.screeningId, 0]);
  expect(await verifyAll()).toMatchObject({ data: { broken: { stream: wren.screeningId, number: 1 } } });
  await owner.end();
});

test("lists that are longer than what is shown say so", async () => {
  const { candidateId, positionId, policyVersionId, recruiterId, dueOn } = await it.client.screening.findFirstOrThrow({
    where: { id: wren.screeningId },
  });
  const row = { candidateId, positionId, policyVersionId, recruiterId, dueOn };
  expect(await trail({ q: "halloway" })).toMatchObject({ cut: null });
  await it.client.screening.createMany({ data: Array.from({ length: 1000 }, () => row) });
  expect(await trail({ q: "halloway" })).toMatchObject({ cut: "1,000" });
  expect((await trail({})).people).toHaveLength(await it.client.user.count());
  const people = Array.from({ length: 200 }, (_, n) => ({ email: `${n}@x.example`, name: "Kim", role: "recruiter" }));
  await it.client.user.createMany({ data: people });
  expect(await trail({})).toMatchObject({ people: null });
});
