import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/permissions";
import { findPeople } from "@/lib/candidates/find";
import { handToOperations } from "@/lib/checks/actions";
import { putDraft } from "@/lib/checks/drafts";
import { holdGate, sendToManager } from "@/lib/decisions/actions";
import { storeInventory } from "@/lib/devices/inventories";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import type { AnySpec } from "@/lib/door/spec";
import { readEvidence } from "@/lib/evidence/read";
import { storeEvidence } from "@/lib/evidence/upload";
import { issueRelease } from "@/lib/gates/issue";
import { storeStill } from "@/lib/interviews/stills";
import { olderMessages } from "@/lib/messages/read";
import { countUnread } from "@/lib/notifications/queries";
import { listPositions } from "@/lib/positions/queries";
import { assignScreening } from "@/lib/queue/actions";
import { getOrigins } from "@/lib/risk/queries";
import { olderNotes } from "@/lib/screenings/notes";
import { getScreening } from "@/lib/screenings/queries/screening";
import { storeStatement } from "@/lib/statements/import";
import type { Case } from "@/prisma/seed/scene";
import { keepText } from "@/prisma/seed/steps/documents";
import { handsShippingOver } from "@/prisma/seed/steps/people";
import { employmentDone, independent, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { restrictScreening, unrestrictScreening } from "./actions";
import { getRestriction } from "./queries";

const name = "Quirina Ostrander";
const file = { kind: "other", fileName: "a.txt", how: "ours" } as const;
let it: TestCompany;
let on: Case;
let evidenceId: string;
let people: Actor[];

beforeAll(async () => {
  it = await testCompany();
  people = (await it.client.user.findMany()) as unknown as Actor[];
  on = await employmentDone({ ...it, scene: (position) => it.scene(position, name) });
  await handsShippingOver(on, it.at(6, "09:00"));
  evidenceId = await keepText(on, it.at(6, "09:10"), { ...file, checkKind: "shipping-address" }, "Hello.");
  expect(await restrict([it.company.colleague("Tunde Bello").id])).toBe("done");
});
afterAll(() => it?.drop());

const hana = () => it.company.colleague("Hana Sato");
const said = async (result: Promise<{ ok: true } | { ok: false; code: string }>) => {
  const given = await result;
  return given.ok ? "done" : given.code;
};
const restrict = (readerIds: string[], by = hana()) =>
  said(
    perform(
      restrictScreening,
      by,
      { screeningId: on.screeningId, reason: "Looked into elsewhere.", readerIds },
      it.at(5, "09:00"),
    ),
  );

/** Those who worked on it and are not named: the recruiter, the manager, operations; and one who never could. */
const shutOut: Role[] = ["recruiter", "hiring-manager", "operations", "admin"];
const whoOf = (role: Role): Actor => {
  if (role === "recruiter") return on.recruiter;
  return role === "hiring-manager" ? on.manager : (people.find((person) => person.role === role) as Actor);
};

const actions = Object.entries(
  import.meta.glob<Record<string, { spec: AnySpec }>>("../*/actions.ts", { eager: true }),
).flatMap(([path, all]) => Object.entries(all).map(([key, { spec }]) => [`${key} of ${path}`, spec] as const));
const namesScreening = ([, { input }]: (typeof actions)[number]) =>
  JSON.stringify(z.toJSONSchema(input, { io: "input", unrepresentable: "any" })).includes('"screeningId"');

/** A query that finds no screening may say so by throwing. */
const notThere = (read: unknown) =>
  Promise.resolve(read).catch((problem) => {
    if (problem.code !== "P2025") throw problem;
  });

type Read = (actor: Actor, ...rest: unknown[]) => unknown;
const start = () => ({});
/** What a list is asked for beside the actor; every other query is asked for this screening and its employment check. */
const filters: Record<string, () => unknown[]> = {
  getQueue: () => [{ turn: "all" }],
  listCandidates: () => [{ q: "" }],
  listDecisions: () => [{ show: "waiting" }],
  listNotifications: () => [start()],
  listOpenPositions: () => [],
  listPositions: () => [{ show: "open" }],
  listQuestions: () => [{ show: "answered" }],
  getKnownContacts: () => [
    crypto.randomUUID(),
    { organisation: () => "Northgate Logistics" },
    [{ id: "1", value: {} }],
  ],
  getHistory: () => [on.screeningId, start()],
  listEvidence: () => [on.screeningId, start()],
  listLooks: () => [{ show: "to-do" }],
  listEveryWaiver: () => [{ show: "in-force" }, new Date()],
  listReleases: () => [start()],
  listProofs: () => [on.screeningId, [evidenceId]],
  evidenceItems: () => [[evidenceId]],
  getProposal: () => [crypto.randomUUID(), start()],
  getCompose: () => [on.screeningId, start()],
};
const ofName = { values: [{ label: "", text: name }] };
/** What those queries are asked further that answer a function, and what it answers of nothing. */
const questions: Record<string, [unknown, unknown]> = {
  getAlsoNamed: ["1", 0],
  getConfirmedElsewhere: ["1", false],
  getKnownContacts: ["1", []],
  getOrigins: [ofName, []],
};
/** Not for whoever is shut out by their role, or no reading at all. */
const others = ["getCoverage", "listMatters", "listTrail", "queueTabs", "readFilter"];
const readers = Object.values(
  import.meta.glob<Record<string, unknown>>(["../*/queries.ts", "../*/queries/*.ts", "!../**/*.test.ts"], {
    eager: true,
  }),
).flatMap((all) =>
  Object.entries(all).flatMap(([key, read]): [string, Read, () => unknown[]][] => {
    const takesActor = typeof read === "function" && /^(async )?function \w+\(actor\b/.test(String(read));
    if (others.includes(key) || !(takesActor || key === "getScreening")) return [];
    return [[key, read as Read, filters[key] ?? (() => [on.screeningId, "employment"])]];
  }),
);

const request = (body?: string) => new Request("http://localhost/", { method: body ? "PUT" : "GET", body });
const bytes = Uint8Array.from(Buffer.from("Hello."));
const older = () => ({ screeningId: on.screeningId, after: crypto.randomUUID() });
const roads: Record<string, (actor: Actor) => Promise<{ ok: true; data: unknown } | { ok: false; code: string }>> = {
  "the bytes of its evidence": (by) => performEndpoint(readEvidence, by, { id: evidenceId }, request()),
  "a thumbnail of it": (by) => performEndpoint(readEvidence, by, { id: evidenceId, part: "thumbnail" }, request()),
  "a picture of it": (by) => performEndpoint(readEvidence, by, { id: evidenceId, part: "picture" }, request()),
  "a draft": (by) =>
    performEndpoint(
      putDraft,
      by,
      { screeningId: on.screeningId, kind: "shipping-address" },
      request('{"version":0,"answers":{}}'),
    ),
  "an upload": (by) =>
    storeEvidence(by, { ...file, screeningId: on.screeningId, checkKind: "shipping-address", bytes }),
  "a still": (by) =>
    storeStill(by, { screeningId: on.screeningId, challengeId: crypto.randomUUID(), fileName: "a.png", bytes }),
  "a statement": (by) => storeStatement(by, { screeningId: on.screeningId, fileName: "a.csv", bytes }),
  "an inventory": (by) => {
    const about = { screeningId: on.screeningId, deviceId: crypto.randomUUID(), takenOn: "2026-11-20" };
    return storeInventory(by, { ...about, fileName: "a.json", bytes });
  },
  "the palette": (by) => performEndpoint(findPeople, by, { q: "Quirina" }, request()),
  "older notes": (by) => performEndpoint(olderNotes, by, older(), request()),
  "older messages": (by) => performEndpoint(olderMessages, by, older(), request()),
  "a signed release": (by) => performEndpoint(issueRelease, by, { screeningId: on.screeningId }, request()),
  "those worked on lately": (by) => performEndpoint(findPeople, by, { q: "" }, request()),
};

describe.each(shutOut)("%s", (role) => {
  test.each(actions.filter(namesScreening))("%s does not find it", async (_, spec) => {
    const ids = { screeningId: on.screeningId, kind: "employment", check: "employment" };
    const turn = { actor: whoOf(role), now: it.at(4, "09:00"), input: ids };
    const prepared = Promise.resolve(spec.prepare?.(turn));
    const ran = prepared.then((prepared) => it.client.$transaction((tx) => spec.run({ ...turn, tx, prepared })));
    const problem = await ran.then(
      () => "it ran",
      (problem: unknown) => (problem instanceof Refusal ? problem.code : problem),
    );
    expect(problem).toBe("not-found");
  });

  test.each(readers)("%s says nothing of it", async (key, read, rest) => {
    const shown = await notThere(read(whoOf(role), ...rest()));
    const [question, nothing] = questions[key] ?? [];
    if (typeof shown === "function") return expect(shown(question)).toEqual(nothing);
    const text = JSON.stringify(shown ?? null);
    for (const secret of [on.screeningId, name, independent.value]) expect(text).not.toContain(secret);
  });

  test.each(Object.keys(roads))("%s leads nowhere", async (road) => {
    const answer = await roads[road]?.(whoOf(role));
    const text = answer?.ok ? JSON.stringify(answer.data) : answer?.code;
    expect(text).toMatch(/^(not-found|not-allowed|\{"people":\[\]\})$/);
  });
});

test("there is something to look at", async () => {
  expect(actions.filter(namesScreening).length).toBeGreaterThan(40);
  expect(readers.length).toBeGreaterThan(20);
  const originsOf = await getOrigins(hana(), on.screeningId);
  expect(originsOf(ofName)).toMatchObject([{ title: "Application" }]);
});

test("whoever is named, and compliance, see it with its mark; it is counted for nobody else", async () => {
  const tunde = it.company.colleague("Tunde Bello");
  for (const by of [tunde, hana()])
    expect(await getScreening(by, on.screeningId)).toMatchObject({ name, restricted: true });
  expect(await getRestriction(tunde, on.screeningId)).toMatchObject({
    readers: [{ name: "Tunde Bello" }],
    nameable: null,
  });
  const counted = async (by: Actor) =>
    (await listPositions(by, { show: "open" })).rows.find(({ id }) => id === on.positionId)?._count.screenings;
  expect([await counted(tunde), await counted(hana())]).toEqual([1, 1]);
  expect([await counted(on.recruiter), await counted(whoOf("admin"))]).toEqual([0, 0]);
});

test("the recruiter is not shown what they are told of it, and the reason is no part of the event", async () => {
  const { screeningId } = on;
  const before = await countUnread(on.recruiter);
  const { id: assessmentId } = await it.client.assessment.findFirstOrThrow({
    where: { screeningId },
    orderBy: { number: "desc" },
  });
  const hold = { screeningId, gate: "offer", reason: "Wait.", assessmentId } as const;
  expect(await said(perform(holdGate, hana(), hold, it.at(4, "10:00")))).toBe("done");
  expect(await it.client.notification.count({ where: { screeningId, kind: "held" } })).toBe(1);
  expect(await countUnread(on.recruiter)).toBe(before);
  const entry = await it.client.auditEntry.findFirstOrThrow({
    where: { stream: screeningId, event: "screening.restricted" },
  });
  expect(entry.data).not.toContain("elsewhere");
});

test("nothing is handed to whoever could not see it, until compliance names them", async () => {
  const { screeningId } = on;
  const tunde = it.company.colleague("Tunde Bello");
  const hand = {
    "to operations": () => perform(handToOperations, tunde, { screeningId, kind: "shipping-address" }, it.now),
    "to the manager": () => perform(sendToManager, tunde, { screeningId, words: "" }, it.now),
    "to a recruiter": (to = on.recruiter) =>
      perform(assignScreening, tunde, { screeningId, recruiterId: to.id }, it.now),
  };
  const refused = (who: string) => {
    const message = `${who} among those who may see this; compliance names them first.`;
    return { ok: false, code: "not-named", message };
  };
  expect(await hand["to a recruiter"](tunde)).toMatchObject({ ok: true });
  expect(await hand["to a recruiter"]()).toMatchObject(refused("Mara Okafor is not"));
  expect(await hand["to a recruiter"](it.company.colleague("Olga Lind"))).toMatchObject({ code: "not-in-role" });
  expect(await hand["to the manager"]()).toMatchObject(refused(`${on.manager.name} is not`));
  expect(await hand["to operations"]()).toMatchObject(refused("Nobody in operations is"));
  expect(await restrict([tunde, on.recruiter, on.manager, whoOf("operations")].map(({ id }) => id))).toBe("done");
  for (const way of Object.values(hand)) expect(await way()).toMatchObject({ ok: true });
});

test("only who works on it can be named, by compliance, and others can be named later", async () => {
  const ids = (...names: string[]) => names.map((one) => it.company.colleague(one).id);
  expect(await restrict(ids("Olga Lind"))).toBe("not-nameable");
  expect(await restrict(ids("Tunde Bello"), it.company.colleague("Tunde Bello"))).toBe("not-allowed");
  expect(await restrict([on.manager.id, whoOf("operations").id])).toBe("done");
  expect(await getScreening(it.company.colleague("Tunde Bello"), on.screeningId)).toBeNull();
  expect(await getScreening(whoOf("operations"), on.screeningId)).toMatchObject({ name });
});

test("once it is no longer restricted everyone sees it again, and its stream is whole", async () => {
  const end = { screeningId: on.screeningId, reason: "It was a mistake." };
  expect(await said(perform(unrestrictScreening, hana(), end, it.at(3, "09:00")))).toBe("done");
  expect(await said(perform(unrestrictScreening, hana(), end, it.at(3, "09:01")))).toBe("unrestricted");
  for (const role of ["recruiter", "operations"] as const)
    expect(await getScreening(whoOf(role), on.screeningId)).toMatchObject({ restricted: false });
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
});
