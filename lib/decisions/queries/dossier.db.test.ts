import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { loadDemo } from "@/prisma/seed/demo";
import { freshDatabase } from "@/scripts/new-database";
import { getDossier } from "./dossier";
import { decisionFilter, listDecisions } from "./list";

let at: Awaited<ReturnType<typeof freshDatabase>>;
let people: Actor[];

beforeAll(async () => {
  at = await freshDatabase();
  await loadDemo(new Date(), Math.random);
  people = (await at.client.user.findMany()) as unknown as Actor[];
});
afterAll(() => at?.drop());

const everybody = (role: Actor["role"]) => people.filter((person) => person.role === role);
const withManager = { position: { select: { managerId: true } }, claims: true, evidence: true, assessments: true };

test("whoever decides reads no address, contact, document, file or number of the assessment", async () => {
  const screenings = await at.client.screening.findMany({ include: withManager });
  expect(screenings.length).toBeGreaterThan(10);
  for (const { id, position, claims, evidence } of screenings) {
    const manager = people.find((person) => person.id === position.managerId) as Actor;
    const text = JSON.stringify(await getDossier(manager, id));
    const hidden = claims.filter(({ attribute }) => ["address", "email", "phone", "website"].includes(attribute));
    for (const secret of [...hidden.map((claim) => claim.text), ...evidence.flatMap((one) => [one.id, one.fileName])])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/passport|licence|utility|lease|identity card|"(risk|points|values|fingerprint)"/i);
  }
});

test("each manager sees their own screenings, once, under one tab; nobody else's is there", async () => {
  for (const manager of everybody("hiring-manager")) {
    const lists = await Promise.all(
      ["waiting", "going-on", "ended"].map((show) => listDecisions(manager, decisionFilter.parse({ show }))),
    );
    const seen = lists.flatMap(({ rows }) => rows.map(({ id }) => id)).sort();
    const own = await at.client.screening.findMany({ where: { position: { managerId: manager.id } } });
    expect(seen).toEqual(own.map(({ id }) => id).sort());
    expect(lists[0]?.counts).toEqual({
      waiting: lists[0]?.rows.length,
      "going-on": lists[1]?.rows.length,
      ended: lists[2]?.rows.length,
    });
    const other = await at.client.screening.findFirstOrThrow({
      where: { position: { managerId: { not: manager.id } } },
    });
    expect(await getDossier(manager, other.id)).toBeNull();
    expect(await getDossier(manager, "not-an-id")).toBeNull();
  }
});

test("what is new since an assessment is said; an assessment of another screening says nothing", async () => {
  const screenings = await at.client.screening.findMany({ include: withManager });
  const long = screenings.find(({ assessments }) => assessments.length > 3);
  const manager = people.find((person) => person.id === long?.position.managerId) as Actor;
  const first = long?.assessments.find(({ number }) => number === 1);
  expect((await getDossier(manager, long?.id ?? "", first?.id))?.news?.length).toBeGreaterThan(0);
  const foreign = screenings.find(({ id }) => id !== long?.id)?.assessments[0];
  expect((await getDossier(manager, long?.id ?? "", foreign?.id))?.news).toBeNull();
});
