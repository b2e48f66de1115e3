import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { shortEngagement } from "@/prisma/seed/policies";
import { freshDatabase } from "@/scripts/new-database";
import { starterPolicies } from "./policies";
import { listPolicies } from "./queries";
import { publishPolicy, publishStarterPolicies } from "./write";

let at: Awaited<ReturnType<typeof freshDatabase>>;
beforeEach(async () => {
  at = await freshDatabase();
});
afterEach(() => at?.drop());

const published = async () => {
  const versions = await at.client.policyVersion.findMany({ include: { policy: true }, orderBy: { id: "asc" } });
  return versions.map(({ policy, number }) => `${policy.name} ${number}`);
};
const names = starterPolicies.map(({ name }) => `${name} 1`);

test("the starter policies are published once, however often the server starts", async () => {
  await publishStarterPolicies();
  await publishStarterPolicies();
  expect(await published()).toEqual(names);
  expect(await at.client.auditEntry.count({ where: { event: "policy.published" } })).toBe(names.length);
  expect(await at.client.$transaction((tx) => verifyStream(tx, "company"))).toMatchObject({ whole: true });
});

test("servers that start at once publish each of them once", async () => {
  await Promise.all([publishStarterPolicies(), publishStarterPolicies(), publishStarterPolicies()]);
  expect((await published()).sort()).toEqual([...names].sort());
});

test("a starter policy that asks something else than before gets its next version, and the old one stays", async () => {
  const before = await publishPolicy({ ...shortEngagement, name: "Standard" });
  if (!before.ok) throw new Error(before.message);
  await publishStarterPolicies();
  expect(await published()).toEqual(["Standard 1", "Light 1", "Standard 2", "Privileged 1"]);
  const old = await at.client.policyVersion.findUnique({ where: { id: before.data.policyVersionId } });
  expect(old?.checks).toEqual(shortEngagement.checks);
});

test("publishing what is asked already is refused, and so is a policy that asks nothing", async () => {
  await publishPolicy(shortEngagement);
  expect(await publishPolicy(shortEngagement)).toMatchObject({ code: "policy-published" });
  expect(await publishPolicy({ ...shortEngagement, checks: [] })).toMatchObject({ code: "invalid" });
  expect(await published()).toEqual(["Short engagement 1"]);
});

test("of every policy the newest version is listed, each check with its minutes once it was measured five times", async () => {
  await publishPolicy(shortEngagement);
  await publishPolicy({ ...shortEngagement, answerDays: 9 });
  const measured = { kind: "employment", seconds: 540, on: new Date("2026-11-20") };
  await at.client.measuredTime.createMany({ data: Array.from({ length: 4 }, () => measured) });
  const minutes = async () => (await listPolicies()).map(({ checks }) => checks.map(({ minutes }) => minutes));
  expect(await minutes()).toEqual([[null, null]]);
  await at.client.measuredTime.create({ data: measured });
  expect(await minutes()).toEqual([[9, null]]);
  expect(await listPolicies()).toMatchObject([{ name: "Short engagement", number: 2, answerDays: 9 }]);
});
