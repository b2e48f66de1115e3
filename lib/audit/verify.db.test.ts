import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Case } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { writes } from "@/prisma/seed/steps/people";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { link } from "./chain";
import { type RecordedTable, rowWords } from "./recorded";
import { verifyStream } from "./verify";

let it: TestCompany;
let on: Case;

beforeAll(async () => {
  it = await testCompany();
  on = await openByForm(it.scene("security", "Dana Whitlow"), it.at(9, "09:00"), application);
  for (const hour of ["10:00", "11:00"] as const) await writes(on, it.at(9, hour), `Written at ${hour}`);
});
afterAll(() => it?.drop());

const rolledBack = new Error("rolled back");

/** What is found after statements of the app's own role, which are undone afterwards. */
async function found(stream: string, ...statements: string[]) {
  let finding: unknown;
  const attempt = it.client.$transaction(async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
    finding = await verifyStream(tx, stream, 2);
    throw rolledBack;
  });
  await expect(attempt).rejects.toBe(rolledBack);
  return finding;
}

const commitment = (stream: string, number: number, table: string, id: string) =>
  `INSERT INTO audit_commitment VALUES ('${stream}', ${number}, '${table}', '${id}', '00', '{}')`;

describe("what whoever has the app's password can insert does not blind the verification", () => {
  test("nothing inserted: whole", async () => {
    for (const stream of ["company", on.screeningId]) expect(await found(stream)).toMatchObject({ whole: true });
  });

  test("a commitment that would be the newest of a changed row is named by no entry", async () => {
    const { id } = it.company.colleague("Mara Okafor");
    const raise = `UPDATE "user" SET role = 'compliance' WHERE id = '${id}'`;
    expect(await found("company", raise)).toMatchObject({ words: expect.stringContaining("was changed afterwards") });
    const last = await it.client.auditEntry.count({ where: { stream: "company" } });
    expect(await found("company", raise, commitment("company", last, "user", id))).toEqual({
      whole: false,
      number: last,
      words: `A commitment stands at entry ${last} that the entry does not name.`,
    });
  });

  test.each([-1, 0, 1, 2, 3])("a commitment at entry %i that it does not name is found", async (number) => {
    const { screeningId } = on;
    const finding = await found(screeningId, commitment(screeningId, number, "decision", crypto.randomUUID()));
    expect(finding).toMatchObject({ whole: false, number });
  });

  const copied = (table: string) =>
    `INSERT INTO ${table} SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).* FROM ${table} t
      WHERE "screeningId" = :screening LIMIT 1`;

  test.each<[RecordedTable, string]>([
    ["note", copied("note")],
    ["claim", copied("claim")],
    [
      "decision",
      `INSERT INTO decision (id, "screeningId", gate, kind, reason, "assessmentId", "byId")
        SELECT gen_random_uuid(), :screening, 'offer', 'ready', 'x', id, :by FROM assessment WHERE "screeningId" = :screening LIMIT 1`,
    ],
    [
      "attestation",
      `INSERT INTO attestation (id, "screeningId", how, answer, "byId") VALUES (gen_random_uuid(), :screening, 'video', 'same', :by)`,
    ],
    [
      "completion",
      `INSERT INTO completion (id, "checkId", "kindVersion", answers, outcome, words, "completedById")
        SELECT gen_random_uuid(), id, 1, '{}', 'clear', 'x', :by FROM "check" WHERE "screeningId" = :screening LIMIT 1`,
    ],
    [
      "waiver",
      `INSERT INTO waiver (id, "screeningId", kind, reason, "proposedById", decision, "decidedById")
        VALUES (gen_random_uuid(), :screening, 'education', 'x', :by, 'granted', :by)`,
    ],
    [
      "settlement",
      `INSERT INTO settlement (id, "screeningId", rule, fingerprint, reason, "proposedById", decision, "decidedById")
        VALUES (gen_random_uuid(), :screening, 'name-differs', 'x', 'x', :by, 'settled', :by)`,
    ],
  ])("%s: one that no entry recorded is found", async (table, insert) => {
    const by = it.company.colleague("Hana Sato").id;
    const statement = insert.replaceAll(":screening", `'${on.screeningId}'`).replaceAll(":by", `'${by}'`);
    expect(await found(on.screeningId, statement)).toEqual({
      whole: false,
      number: 3,
      words: `A row stands here that no entry recorded: ${rowWords[table]}.`,
    });
  });

  test.each([
    ["{}", { whole: true, entries: 1 }],
    [`{"rows":[["nothing","x","x"]]}`, { whole: false, number: 1 }],
  ])("an entry that says %s, in a stream of no screening, does not stop it", async (data, finding) => {
    const { number, hash, previous } = link({ stream: "x", at: it.now, actorId: null, event: "x", data }, null);
    const entry = `INSERT INTO audit_entry (stream, number, at, event, data, previous, hash)
      VALUES ('x', ${number}, '${it.now.toISOString()}', 'x', '${data}', '${previous}', '${hash}')`;
    expect(await found("x", entry)).toMatchObject(finding);
  });

  test("a user whom no entry recorded is found", async () => {
    const insert = `INSERT INTO "user" (id, email, name, role) VALUES (gen_random_uuid(), 'x@x.example', 'X', 'admin')`;
    expect(await found("company", insert)).toMatchObject({ words: "A row stands here that no entry recorded: user." });
  });
});
