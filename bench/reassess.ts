import { cpus } from "node:os";
import pg from "pg";
import { newCandidateKey } from "@/lib/candidates/keys";
import type { Tx } from "@/lib/db/client";
import { transaction } from "@/lib/door/perform";
import { reassess } from "@/lib/risk/write";
import { lockRow } from "@/lib/screenings/write";
import { loadDemo } from "@/prisma/seed/demo";
import { randomFrom } from "@/prisma/seed/random";
import { bareTransaction } from "./reassess/bare";
import { ownDatabase } from "./reassess/database";
import { fill } from "./reassess/fill";

// One reassessment, from lock and load to the snapshot and commit, with 100,000 screenings in the database; beside a transaction
// of plain SQL that reads and writes the same rows, in turns with it, on another screening of the same kind each.
const [screenings = 100_000, times = 400] = process.argv.slice(2).map(Number);
/** Times as long as the bare transaction, at most. */
const limit = 3;

const database = await ownDatabase();
try {
  const now = new Date();
  await loadDemo(now, randomFrom(2026));
  // The first ones open connections and load code.
  await inTurns(now, 10);
  const began = performance.now();
  const there = await fill(database.ownerUrl, screenings);
  console.log(
    `${there.toLocaleString("en")} screenings, filled in ${Math.round((performance.now() - began) / 1000)} s`,
  );
  const { ours, plain } = await inTurns(now, times);
  console.log(
    `${cpus()[0]?.model ?? "A processor"}, ${cpus().length} cores, Node ${process.version}, ${ours.length} of each in turns`,
  );
  for (const share of [0.5, 0.95]) {
    const [one, other] = [at(ours, share), at(plain, share)];
    const name = share === 0.5 ? "median" : "95th percentile";
    const against = share === 0.95 ? ` (goal ≤ ${limit})` : "";
    console.log(
      `${name}: reassessed in ${one.toFixed(1)} ms, bare in ${other.toFixed(1)} ms, ${(one / other).toFixed(2)} times${against}`,
    );
  }
} finally {
  await database.remove();
}

/** Milliseconds that each took, one after the other. */
async function inTurns(now: Date, times: number) {
  const taken = { ours: [] as number[], plain: [] as number[] };
  const bare = new pg.Client({ connectionString: database.appUrl });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await Promise.all([bare.connect(), owner.connect()]);
  try {
    for (const [at, id] of (await drawn(owner, 2 * times)).entries()) {
      await change(owner, id, at);
      const began = performance.now();
      if (at % 2 === 0) await transaction((tx) => again(tx, id, now));
      else await bareTransaction(bare, id, now);
      taken[at % 2 === 0 ? "ours" : "plain"].push(performance.now() - began);
    }
  } finally {
    await Promise.all([bare.end(), owner.end()]);
  }
  return taken;
}

async function again(tx: Tx, id: string, now: Date) {
  await lockRow(tx, id);
  await reassess(tx, null, id, now);
}

/** Ids of open screenings from all over the table, each with a key of its own: a copy cannot open its model's. */
async function drawn(owner: pg.Client, many: number): Promise<string[]> {
  const { rows } = await owner.query<{ id: string; candidateId: string }>(
    `SELECT id, "candidateId" FROM screening WHERE "endedAt" IS NULL ORDER BY md5(id::text) LIMIT $1`,
    [many],
  );
  for (const { candidateId: id } of rows)
    await owner.query(`UPDATE candidate SET "wrappedKey" = $2 WHERE id = $1`, [id, Buffer.from(newCandidateKey(id))]);
  return rows.map(({ id }) => id);
}

/** Gives the facts another word, so that there is something to keep. */
async function change(owner: pg.Client, screeningId: string, at: number) {
  await owner.query(
    `UPDATE claim SET words = $2 WHERE id =
      (SELECT id FROM claim WHERE "screeningId" = $1 AND verdict IS NOT NULL ORDER BY id LIMIT 1)`,
    [screeningId, `Looked at in turn ${at}.`],
  );
}

function at(taken: number[], share: number) {
  return taken.toSorted((a, b) => a - b)[Math.floor(share * (taken.length - 1))] ?? 0;
}
