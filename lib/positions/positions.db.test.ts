import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { perform } from "@/lib/door/perform";
import { publishPolicy } from "@/lib/policy/write";
import { shortEngagement } from "@/prisma/seed/policies";
import { freshDatabase } from "@/scripts/new-database";
import { assignPeople, closePosition, createPosition } from "./actions";
import { getPosition, listAssignable, listPositions, positionFilter } from "./queries";

let at: Awaited<ReturnType<typeof freshDatabase>>;
let policyVersionId: string;
let actors: Record<"mara" | "tunde" | "piet" | "hana" | "ines" | "gone", Actor>;

beforeAll(async () => {
  at = await freshDatabase();
  const policy = await publishPolicy(shortEngagement);
  if (!policy.ok) throw new Error(policy.message);
  policyVersionId = policy.data.policyVersionId;
  actors = {
    mara: await join("mara", "recruiter"),
    tunde: await join("tunde", "recruiter"),
    piet: await join("piet", "hiring-manager"),
    hana: await join("hana", "compliance"),
    ines: await join("ines", "admin"),
    gone: await join("gone", "recruiter", new Date()),
  };
});
afterAll(() => at?.drop());

async function join(name: string, role: Actor["role"], disabledAt?: Date): Promise<Actor> {
  const data = { name, email: `${name}@bonafide.example`, role, disabledAt };
  return { ...(await at.client.user.create({ data })), role };
}

const job = (title: string, recruiters: Actor[] = [actors.mara]) => ({
  title,
  place: "Leeds, hybrid",
  jurisdiction: "GB",
  accessLevel: "standard" as const,
  policyVersionId,
  managerId: actors.piet.id,
  recruiterIds: recruiters.map(({ id }) => id),
});

async function create(title: string, recruiters?: Actor[]) {
  const created = await perform(createPosition, actors.hana, job(title, recruiters));
  if (!created.ok) throw new Error(JSON.stringify(created));
  return created.data.positionId;
}

const titles = async (actor: Actor, filter = {}) =>
  (await listPositions(actor, positionFilter.parse(filter))).rows.map(({ title }) => title);

describe("a position", () => {
  test("is seen by its recruiters, by compliance and by administrators, and by nobody else", async () => {
    const id = await create("Data engineer", [actors.mara]);
    for (const actor of [actors.mara, actors.hana, actors.ines]) {
      expect(await getPosition(actor, id)).toMatchObject({ title: "Data engineer", manager: { name: "piet" } });
      expect(await titles(actor)).toContain("Data engineer");
    }
    for (const actor of [actors.tunde, actors.piet]) {
      expect(await getPosition(actor, id)).toBeNull();
      expect(await titles(actor)).toEqual([]);
    }
    expect(await getPosition(actors.hana, "not an id")).toBeNull();
  });

  test("takes only people who have the role and are not disabled, and says so at the field", async () => {
    const swapped = { ...job("Swapped"), managerId: actors.mara.id, recruiterIds: [actors.piet.id] };
    expect(await perform(createPosition, actors.ines, swapped)).toMatchObject({
      code: "not-in-role",
      fields: { managerId: expect.any(String), recruiterIds: expect.any(String) },
    });
    const disabled = await perform(createPosition, actors.ines, job("Disabled", [actors.mara, actors.gone]));
    expect(disabled).toMatchObject({ code: "not-in-role", fields: { recruiterIds: expect.any(String) } });
    expect(await perform(createPosition, actors.mara, job("Not hers"))).toMatchObject({ code: "not-allowed" });
    expect(await at.client.position.count({ where: { title: { in: ["Swapped", "Disabled", "Not hers"] } } })).toBe(0);
  });

  test("goes over to other recruiters at once", async () => {
    const id = await create("Platform engineer", [actors.mara]);
    const people = { positionId: id, managerId: actors.piet.id, recruiterIds: [actors.tunde.id, actors.tunde.id] };
    expect(await perform(assignPeople, actors.ines, people)).toEqual({ ok: true, data: null });
    expect(await titles(actors.mara)).not.toContain("Platform engineer");
    expect(await titles(actors.tunde)).toContain("Platform engineer");
  });

  test("ends up with the people of one change when two change it at the same moment", async () => {
    const id = await create("Two at once");
    const to = (recruiter: Actor) => ({ positionId: id, managerId: actors.piet.id, recruiterIds: [recruiter.id] });
    await Promise.all([
      perform(assignPeople, actors.hana, to(actors.mara)),
      perform(assignPeople, actors.ines, to(actors.tunde)),
    ]);
    expect((await getPosition(actors.hana, id))?.recruiters).toHaveLength(1);
  });

  test("closes once; who looks again at those hired for it can still be said", async () => {
    const id = await create("Closed soon");
    expect(await perform(closePosition, actors.hana, { positionId: id })).toEqual({ ok: true, data: null });
    expect(await perform(closePosition, actors.hana, { positionId: id })).toMatchObject({ code: "position-closed" });
    const people = { positionId: id, managerId: actors.piet.id, recruiterIds: [actors.tunde.id] };
    expect(await perform(assignPeople, actors.hana, people)).toMatchObject({ ok: true });
    expect((await getPosition(actors.hana, id))?.recruiters.map(({ user }) => user.id)).toEqual([actors.tunde.id]);
    expect(await titles(actors.hana)).not.toContain("Closed soon");
    expect(await titles(actors.hana, { show: "closed" })).toEqual(["Closed soon"]);
  });

  test("is recorded in the company's stream with each change", async () => {
    const id = await create("Recorded");
    await perform(closePosition, actors.ines, { positionId: id });
    const entries = await at.client.auditEntry.findMany({
      where: { data: { contains: id } },
      orderBy: { number: "asc" },
    });
    expect(entries.map(({ event, actorId }) => [event, actorId])).toEqual([
      ["position.created", actors.hana.id],
      ["position.closed", actors.ines.id],
    ]);
  });
});

test("what can be chosen: enabled managers and recruiters by name", async () => {
  expect(await listAssignable()).toMatchObject({
    managers: [{ name: "piet" }],
    recruiters: [{ name: "mara" }, { name: "tunde" }],
  });
});

test("pages lead forward and back through the same rows", async () => {
  const many = Array.from({ length: 120 }, (_, place) => ({
    title: `Many ${place}`,
    place: "Leeds",
    accessLevel: "standard",
    managerId: actors.piet.id,
    policyVersionId,
    closedAt: new Date(),
  }));
  await at.client.position.createMany({ data: many });
  const page = (at: object) => listPositions(actors.hana, positionFilter.parse({ show: "closed", ...at }));
  const first = await page({});
  const second = await page({ after: first.older });
  const third = await page({ after: second.older });
  const ids = [first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(first.counts.closed);
  expect([first.newer, third.older]).toEqual([undefined, undefined]);
  expect((await page({ before: third.newer })).rows).toEqual(second.rows);
  expect((await page({ before: second.newer })).newer).toBeUndefined();
});
