import { afterAll, beforeAll, expect, test } from "vitest";
import { entryData } from "@/lib/audit/entry-data";
import { verifyStream } from "@/lib/audit/verify";
import { clearOver } from "@/lib/auth/limit";
import { closeSession } from "@/lib/auth/sign-in";
import { openPasskeyLink } from "@/lib/passkey-links/actions";
import { freshDatabase } from "@/scripts/new-database";
import { perform } from "./perform";
import { oneByOne, recordLeftOut } from "./strangers";

let at: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  at = await freshDatabase();
});
afterAll(() => at?.drop());

const on = (time: string) => new Date(`2026-11-29T${time}Z`);
const refusedAt = async (time: string, times = 1) => {
  const one = () => perform(closeSession, null, { sessionId: crypto.randomUUID() }, on(time));
  for (const answer of await Promise.all(Array.from({ length: times }, one)))
    expect(answer).toMatchObject({ code: "session-over" });
};
const trail = async (event: string) =>
  (await at.client.auditEntry.findMany({ where: { stream: "company", event }, orderBy: { number: "asc" } })).map(
    ({ data }) => entryData(data).data,
  );

test("what a stranger is refused all day is a bounded number of entries an hour, and one that says how many more", async () => {
  await refusedAt("09:20:00", oneByOne + 25);
  expect(await trail("refused")).toHaveLength(oneByOne);
  await refusedAt("10:00:00");
  expect(await trail("refused")).toHaveLength(oneByOne + 1);

  await recordLeftOut(on("10:05:00"));
  await clearOver();
  expect(await trail("refused.left-out")).toEqual([]);
  await Promise.all([recordLeftOut(on("10:10:00")), recordLeftOut(on("10:10:00"))]);
  await recordLeftOut(on("12:00:00"));
  expect(await trail("refused.left-out")).toMatchObject([
    { because: "session-over", hour: "2026-11-29T09:00:00.000Z", number: 25 },
  ]);
  expect(await at.client.rateLimit.count()).toBe(0);
  expect(await at.client.$transaction((tx) => verifyStream(tx, "company"))).toMatchObject({ whole: true });
});

test("each reason has its own, so that a flood at one door hides nothing at another", async () => {
  await refusedAt("14:00:00", oneByOne + 1);
  const before = (await trail("refused")).length;
  const token = "a".repeat(43);
  const answer = await perform(openPasskeyLink, null, { token }, on("14:10:00"));
  expect(answer).toMatchObject({ ok: false });
  expect(await trail("refused")).toHaveLength(before + 1);
});
