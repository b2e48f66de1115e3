import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/permissions";
import { perform } from "@/lib/door/perform";
import { publishPolicy } from "@/lib/policy/write";
import { listOpenPositions } from "@/lib/positions/queries";
import { openFromForm } from "@/lib/screenings/actions";
import { shortEngagement } from "@/prisma/seed/policies";
import { freshDatabase } from "@/scripts/new-database";
import { candidateFilter, listCandidates } from "./queries";

let at: Awaited<ReturnType<typeof freshDatabase>>;
let [mara, tunde, hana, admin]: Actor[] = [];

beforeAll(async () => {
  at = await freshDatabase();
  const policy = await publishPolicy(shortEngagement);
  if (!policy.ok) throw new Error(policy.message);
  [mara, tunde, hana, admin] = await Promise.all([
    user("recruiter"),
    user("recruiter"),
    user("compliance"),
    user("admin"),
  ]);
  for (const [recruiter, names] of [
    [mara, ["김서연", "Linnéa Bergström", "100% Sure_Name"]],
    [tunde, Array.from({ length: 51 }, (_, n) => `Kim ${n}`)],
  ] as [Actor, string[]][]) {
    const position = await at.client.position.create({
      data: {
        title: "Data engineer",
        place: "Leeds, hybrid",
        accessLevel: "standard",
        managerId: (hana as Actor).id,
        policyVersionId: policy.data.policyVersionId,
        recruiters: { create: { userId: recruiter.id } },
      },
    });
    for (const name of names) await perform(openFromForm, recruiter, { ...nothing, positionId: position.id, name });
  }
});
afterAll(() => at.drop());

const nothing = { email: "", phone: "", place: "", address: "", website: "", work: [], education: [] };

async function user(role: Role): Promise<Actor> {
  const row = await at.client.user.create({ data: { email: `${crypto.randomUUID()}@x.example`, name: role, role } });
  return { ...row, role };
}

/** The names found by an actor, for a search as it stands in the address. */
async function found(actor: Actor | undefined, search: Record<string, string> = {}) {
  const { rows, total } = await listCandidates(actor as Actor, candidateFilter.parse(search));
  return { names: rows.map(({ name }) => name), total };
}

test("a recruiter knows of the candidates for their own positions, compliance of all, others of none", async () => {
  expect((await found(mara)).names).toEqual(["100% Sure_Name", "Linnéa Bergström", "김서연"]);
  expect((await found(tunde)).total).toBe(51);
  expect((await found(hana)).total).toBe(54);
  expect((await found(admin)).total).toBe(0);
  expect(await listOpenPositions(admin as Actor)).toHaveLength(2);
  expect(await listOpenPositions(mara as Actor)).toHaveLength(1);
  expect(await listOpenPositions(hana as Actor)).toHaveLength(2);
});

test.each([
  // search                          finds
  ["서연", ["김서연"]],
  ["서연".normalize("NFD"), ["김서연"]],
  ["LINNÉA", ["Linnéa Bergström"]],
  ["Linnea", []],
  ["0%", ["100% Sure_Name"]],
  ["_n", ["100% Sure_Name"]],
  ["\\", []],
  ["   ", ["100% Sure_Name", "Linnéa Bergström", "김서연"]],
])("“%s” finds %j", async (q, names) => {
  expect((await found(mara, { q })).names).toEqual(names);
});

test("pages meet without a gap or a repetition, forwards and back", async () => {
  const first = await listCandidates(tunde as Actor, candidateFilter.parse({}));
  const second = await listCandidates(tunde as Actor, candidateFilter.parse({ after: first.older }));
  expect(new Set([...first.rows, ...second.rows].map(({ name }) => name)).size).toBe(51);
  expect([first.newer, second.older]).toEqual([undefined, undefined]);
  const back = await listCandidates(tunde as Actor, candidateFilter.parse({ before: second.newer }));
  expect(back.rows).toEqual(first.rows);
});
