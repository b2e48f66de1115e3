import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { connect } from "@/lib/db/client";
import { openByForm } from "@/prisma/seed/steps/opening";
import { writes } from "@/prisma/seed/steps/people";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { asOwner } from "@/scripts/throwaway-postgres";

let it: TestCompany;
let raw: pg.Client;
beforeAll(async () => {
  it = await testCompany();
  await asOwner(it.ownerUrl, `ALTER DATABASE ${new URL(it.ownerUrl).pathname.slice(1)} SET timezone = 'Asia/Seoul'`);
  // The setting holds for new connections.
  await it.client.$disconnect();
  it.client = connect(it.appUrl);
  Object.assign(globalThis, { bonafideDb: it.client });
  raw = new pg.Client({ connectionString: it.appUrl });
  await raw.connect();
});
afterAll(async () => {
  await raw?.end();
  await it?.drop();
  await it?.client.$disconnect();
});

test("a server in another time zone keeps the right instants", async () => {
  expect((await raw.query("SHOW timezone")).rows).toEqual([{ TimeZone: "Asia/Seoul" }]);
  // 17:30 in UTC is the next day in Seoul.
  const [opened, written] = [it.at(5, "17:30"), it.at(4, "23:59")];
  const on = await openByForm(it.scene("security"), opened, application);
  await writes(on, written, "Late.");

  const { rows } = await raw.query(
    `SELECT extract(epoch FROM "openedAt")::float8 AS opened, extract(epoch FROM note.at)::float8 AS written,
       extract(epoch FROM audit_entry.at)::float8 AS recorded, "dueOn"::text AS due
     FROM screening JOIN note ON note."screeningId" = screening.id
     JOIN audit_entry ON stream = screening.id::text AND event = 'note.added' WHERE screening.id = $1`,
    [on.screeningId],
  );
  const epoch = (at: Date) => at.getTime() / 1000;
  expect(rows).toEqual([
    { opened: epoch(opened), written: epoch(written), recorded: epoch(written), due: "2026-11-27" },
  ]);
});

test("reads, filters and the chain see the same instants", async () => {
  const { client } = it;
  const note = await client.note.findFirstOrThrow();
  expect(note.at).toEqual(it.at(4, "23:59"));
  expect(await client.note.count({ where: { at: { gt: it.at(4, "23:58"), lte: it.at(4, "23:59") } } })).toBe(1);
  expect(await client.$transaction((tx) => verifyStream(tx, note.screeningId))).toMatchObject({ whole: true });
});
