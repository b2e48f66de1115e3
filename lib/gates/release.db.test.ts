import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { env } from "@/lib/env";
import { protectAddress, unprotectAddress } from "@/lib/protected-address/actions";
import type { Case } from "@/prisma/seed/scene";
import { completeShipping, sendsAddressDocument, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { ends } from "@/prisma/seed/steps/people";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { decideEarlyOpening, proposeEarlyOpening } from "./actions";
import { issueRelease } from "./issue";
import { listEarlyOpenings } from "./queries/early";
import { listReleases } from "./queries/list";
import { getRelease } from "./queries/release";
import { releaseFilter } from "./schema";
import { releaseKey, verifyRelease } from "./sign";

let it: TestCompany;
let on: Case;
let [hana, sam, mara, tunde, olga]: Actor[] = [];
beforeAll(async () => {
  it = await testCompany();
  vi.useFakeTimers({ toFake: ["Date"], now: it.at(8, "12:00") });
  [hana, sam, mara, tunde, olga] = ["Hana Sato", "Sam Reyes", "Mara Okafor", "Tunde Bello", "Olga Lind"].map(
    it.company.colleague,
  );
  on = await openByForm(it.scene("backend"), it.at(9, "09:00"), application);
  await wantsDeliveryTo(on, it.at(9, "10:00"), address);
});
afterAll(async () => {
  vi.useRealTimers();
  await it?.drop();
});

const address = "14 Elm Street, Leeds LS1 4AB";
const gateOf = async (by: Actor | undefined, gate: string) =>
  (await getRelease(by as Actor, on.screeningId))?.lines.find((line) => line.gate === gate);

async function opensEarly() {
  const { screeningId } = on;
  const input = {
    screeningId,
    gate: "equipment",
    what: "One laptop",
    reason: "It is near.",
    until: "2026-11-20",
  } as const;
  expect(await perform(proposeEarlyOpening, sam as Actor, input, it.at(8, "10:00"))).toMatchObject({ ok: true });
  const { id: openingId } = await it.client.earlyOpening.findFirstOrThrow({ where: { screeningId } });
  const decided = { screeningId, openingId, decision: "granted", reason: "So." } as const;
  expect(await perform(decideEarlyOpening, hana as Actor, decided, it.at(8, "11:00"))).toMatchObject({ ok: true });
}

const issue = (by: Actor | undefined, screeningId = on.screeningId) =>
  performEndpoint(issueRelease, by as Actor, { screeningId }, new Request("http://localhost/"), it.at(8, "12:00"));
const lists = async (by: Actor | undefined, search: Record<string, string> = {}) =>
  (await listReleases(by as Actor, releaseFilter.parse(search))).rows.some(({ id }) => id === on.screeningId);

test("where something would go is said only while it may, and it is named exactly", async () => {
  expect(await gateOf(sam, "equipment")).toMatchObject({
    open: false,
    why: "Not done yet: employment, shipping address.",
  });
  for (const by of [sam, mara, hana])
    expect(JSON.stringify(await getRelease(by as Actor, on.screeningId))).not.toContain("Elm Street");
  await opensEarly();
  expect(await gateOf(sam, "equipment")).toMatchObject({
    ...{ open: true, early: true, may: ["One laptop"], until: "2026-11-20", to: null },
  });
  await sendsAddressDocument(on, it.at(8, "11:10"), "utility-bill", address);
  await completeShipping(on, it.at(8, "11:30"), "original");
  expect(await gateOf(sam, "equipment")).toMatchObject({ early: true, to: { address, checked: true } });
  expect(await gateOf(sam, "access")).toMatchObject({ open: false });
});

test("it says the name, the position and the first day, and nothing else of the person", async () => {
  const release = await getRelease(sam as Actor, on.screeningId);
  expect(release).toMatchObject({
    name: on.person.name,
    position: "Senior backend engineer, Stockholm, remote",
    startsOn: null,
  });
  for (const other of [on.person.email, application.phone, "Northgate"])
    expect(JSON.stringify(release)).not.toContain(other);
});

test("the release goes out signed and recorded, and can be verified without any database", async () => {
  const issued = await issue(sam);
  if (!issued.ok) throw new Error(issued.message);
  const { shown } = releaseKey(env().BONAFIDE_COMPANY_KEY);
  const verified = verifyRelease(issued.data.file, shown);
  expect(verified).toMatchObject({ ok: true, record: { name: on.person.name, releaseId: issued.data.releaseId } });
  const entry = await it.client.auditEntry.findFirst({ where: { stream: on.screeningId, event: "release.issued" } });
  expect(entry?.actorId).toBe(sam?.id);
  expect(entry?.data).toContain(issued.data.releaseId);
  expect(entry?.data).not.toContain("Elm");
  expect(await verifyStream(it.client, on.screeningId)).toMatchObject({ whole: true });
});

test("who reads it: operations, compliance, and the recruiters of the position", async () => {
  for (const by of [sam, hana, mara]) expect((await issue(by)).ok).toBe(true);
  expect(await issue(tunde)).toMatchObject({ code: "not-found" });
  expect(await issue(olga)).toMatchObject({ code: "not-allowed" });
  expect(await getRelease(tunde as Actor, on.screeningId)).toBeNull();
  expect(await lists(tunde)).toBe(false);
});

test("the list is filtered by how a gate stands now", async () => {
  const listed = (search: Record<string, string>) => lists(sam, search);
  expect(await listed({ gate: "equipment", standing: "open" })).toBe(true);
  expect(await listed({ gate: "equipment", standing: "closed" })).toBe(false);
  expect(await listed({ gate: "access", standing: "closed" })).toBe(true);
  expect(await listed({ standing: "open" })).toBe(true);
  expect(await listed({ gate: "yearly" })).toBe(false);
  vi.setSystemTime(new Date("2026-11-21T09:00:00Z"));
  expect(await listed({ gate: "equipment", standing: "open" })).toBe(false);
  expect(await listed({ gate: "equipment", standing: "closed" })).toBe(true);
  vi.setSystemTime(it.at(8, "12:00"));
});

test("an address that compliance alone knows is said to nobody here, also where somebody wrote it", async () => {
  const { screeningId } = on;
  const protect = (action: typeof protectAddress, at: Date) =>
    perform(action, hana as Actor, { screeningId }, at).then(({ ok }) => ok);
  await it.client.earlyOpening.create({
    data: {
      ...{
        screeningId,
        gate: "equipment",
        what: `A badge to ${address}`,
        reason: "So.",
        until: new Date("2026-11-20"),
      },
      ...{ proposedById: mara?.id ?? "", decision: "granted", decidedById: hana?.id },
    },
  });
  expect(JSON.stringify(await gateOf(sam, "equipment"))).toContain(`A badge to ${address}`);
  expect(await protect(protectAddress, it.at(8, "11:40"))).toBe(true);
  const shown = await gateOf(sam, "equipment");
  expect(shown).toMatchObject({ open: true, to: null });
  expect(JSON.stringify(shown)).not.toContain("Elm Street");
  expect(JSON.stringify(await listEarlyOpenings(mara as Actor, screeningId))).not.toContain("Elm Street");
  expect(await protect(unprotectAddress, it.at(8, "11:50"))).toBe(true);
});

test("what ended without coming to ready is not operations’ to read any more", async () => {
  await ends(on, it.at(7, "09:30"), "withdrew");
  expect(await getRelease(sam as Actor, on.screeningId)).toBeNull();
  expect(await lists(sam)).toBe(false);
  expect(await gateOf(hana, "equipment")).toMatchObject({ open: false });
});
