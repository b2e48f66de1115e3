import { afterEach, beforeEach, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { checkKinds } from "@/lib/checks/kinds";
import { perform } from "@/lib/door/perform";
import { shortEngagement } from "@/prisma/seed/policies";
import { freshDatabase } from "@/scripts/new-database";
import { publishVersion } from "./actions";
import { draftOf } from "./draft";
import { starterPolicies } from "./policies";
import { listPolicies } from "./queries";
import { type PolicyDraft, policyAsks } from "./schema";
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

test("a starter policy that somebody here changed stays theirs at every next start", async () => {
  await publishStarterPolicies();
  const { actor, publish, newest } = await compliance();
  expect(await publish(await newest("Standard"), { minimumChecked: "70" })).toBe("done");
  await publishStarterPolicies();
  expect(await published()).toEqual([...names, "Standard 2"]);
  expect(await newest("Standard")).toMatchObject({ minimumChecked: 70, publishedById: actor.id });
});

test("two who publish from the same version at once: one wins, and the other is told so", async () => {
  await publishStarterPolicies();
  const { publish, newest } = await compliance();
  const from = await newest("Light");
  const both = [publish(from, { answerDays: "8" }), publish(from, { answerDays: "9" })];
  expect((await Promise.all(both)).sort()).toEqual(["done", "newer-version"]);
  expect(await publish(from, { answerDays: "10" })).toBe("newer-version");
  expect(await publish(await newest("Light"), { answerDays: "10" })).toBe("done");
  expect(await published()).toEqual([...names, "Light 2", "Light 3"]);
});

test("a new policy needs a name of its own and something required before the offer; nobody but compliance publishes", async () => {
  await publishStarterPolicies();
  const { actor, publish, newest } = await compliance();
  const light = await newest("Light");
  expect(await publish(null, { name: "Light" }, light)).toBe("name-taken");
  expect(await publish(null, { name: " " }, light)).toBe("invalid");
  expect(await publish(null, { name: "Empty" })).toBe("not-publishable");
  expect(await publish(null, { name: "Desk work" }, light)).toBe("done");
  expect(await publish(null, { name: "Desk work" }, light)).toBe("name-taken");
  expect(await publish(light, {})).toBe("policy-published");
  const draft = { ...draftOf(await asksOfVersion(light), kinds), basedOn: light.id };
  for (const role of ["recruiter", "admin"] as const)
    expect(await perform(publishVersion, { ...actor, role }, draft)).toMatchObject({ code: "not-allowed" });
  expect(await published()).toEqual([...names, "Desk work 1"]);
});

const kinds = checkKinds.map(({ id, stage }) => ({ kind: id, stage }));
type Version = Awaited<ReturnType<typeof at.client.policyVersion.findFirstOrThrow>>;

async function asksOfVersion({ id }: Version) {
  const { policy, ...asks } = await at.client.policyVersion.findUniqueOrThrow({
    where: { id },
    include: { policy: true },
  });
  return policyAsks.parse({ ...asks, name: policy.name });
}

/** Somebody in compliance, and how they publish: on a version, or a new policy that asks what another does. */
async function compliance() {
  const person = { email: "hana@bonafide.example", name: "Hana Sato", role: "compliance" };
  const actor = (await at.client.user.create({ data: person })) as unknown as Actor;
  const newest = (name: string) =>
    at.client.policyVersion.findFirstOrThrow({ where: { policy: { name } }, orderBy: { number: "desc" } });
  async function publish(on: Version | null, changed: Partial<PolicyDraft>, like = on) {
    const draft = draftOf(like && (await asksOfVersion(like)), kinds);
    const result = await perform(publishVersion, actor, { ...draft, ...changed, basedOn: on?.id ?? null });
    return result.ok ? "done" : result.code;
  }
  return { actor, publish, newest };
}

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
