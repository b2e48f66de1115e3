import { randomBytes, randomUUID } from "node:crypto";
import { cpus } from "node:os";
import { connect } from "@/lib/db/client";
import { bandsOf, ownRuns } from "@/lib/matching/texts";
import { alikeTexts } from "@/lib/texts/load";
import { bytesOfSketch, sketchText } from "@/lib/texts/sketch";
import { asOwner, createMigrated, throwawayPostgres } from "@/scripts/throwaway-postgres";

// How many texts are sketched a second on one core, and how long it takes to find the texts like one among 100,000, beside comparing
// its runs of words with those of every text, which are at hand in memory.
const [texts = 100_000, times = 50] = process.argv.slice(2).map(Number);
/** Words of a long letter. */
const length = 400;
/** Texts whose runs are compared for the peer; its time grows with their number. */
const compared = 2000;

const key = randomBytes(32);
const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);
const letter = () => Array.from({ length }, () => words[Math.floor(Math.random() * words.length)]).join(" ");

const server = await throwawayPostgres();
try {
  await createMigrated(server, "texts");
  const letters = Array.from({ length: compared }, letter);
  const began = performance.now();
  const sketches = letters.map((text) => sketchText(text, "", key));
  const perSecond = compared / ((performance.now() - began) / 1000);
  console.log(`${cpus()[0]?.model ?? "A processor"}, Node ${process.version}, ${length} words a text`);
  console.log(`${Math.round(perSecond).toLocaleString("en")} sketches a second`);

  // Whose texts they are plays no part, and strangers' sketches are as good as random.
  const owner = server.ownerUrl("texts");
  for (const table of ["text_sketch", "text_band"]) await asOwner(owner, `ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  const row = (sketch: Uint32Array) =>
    `('${randomUUID()}'::uuid, '\\x${Buffer.from(bytesOfSketch(sketch)).toString("hex")}'::bytea)`;
  await asOwner(
    owner,
    `INSERT INTO text_sketch (id, "screeningId", "candidateId", what, runs, sketch, sealed)
      SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'message', 396, decode(repeat(md5(random()::text), 31) || '0011223344556677', 'hex'), ''
      FROM generate_series(1, ${texts - compared})`,
  );
  await asOwner(
    owner,
    `INSERT INTO text_band ("sketchId", keyed) SELECT id, (random() * 9e18)::bigint FROM text_sketch, generate_series(1, 42)
      ON CONFLICT DO NOTHING`,
  );
  const screening = new Map<number, string>();
  for (let from = 0; from < compared; from += 200) {
    const part = sketches.slice(from, from + 200);
    const rows = part.map(({ sketch }) => row(sketch));
    await asOwner(
      owner,
      `WITH made AS (INSERT INTO text_sketch (id, "screeningId", "candidateId", what, runs, sketch, sealed)
        SELECT id, id, id, 'message', 396, sketch, '' FROM (VALUES ${rows.join()}) AS v (id, sketch)) SELECT`,
    );
    const ids = rows.map((text) => text.slice(2, 38));
    const bands = part.flatMap(({ sketch }, at) => bandsOf(sketch).map((band) => `('${ids[at]}'::uuid, ${band})`));
    await asOwner(owner, `INSERT INTO text_band ("sketchId", keyed) VALUES ${bands.join()} ON CONFLICT DO NOTHING`);
    for (const [at, id] of ids.entries()) screening.set(from + at, id);
  }
  await asOwner(owner, "ANALYZE text_sketch");
  await asOwner(owner, "ANALYZE text_band");

  const client = connect(server.appUrl("texts"));
  const looked: number[] = [];
  for (let at = 0; at < times; at++) {
    const started = performance.now();
    await alikeTexts(client, screening.get(at) ?? "");
    looked.push(performance.now() - started);
  }
  await client.$disconnect();
  const lookup = looked.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;

  const runs = letters.map((text) => ownRuns(text, []));
  const started = performance.now();
  for (let at = 0; at < 5; at++) {
    const own = new Set(runs[at]);
    for (const theirs of runs) theirs.filter((run) => own.has(run)).length;
  }
  const bare = ((performance.now() - started) / 5) * (texts / compared);
  console.log(
    `Among ${texts.toLocaleString("en")} texts: looked up in ${lookup.toFixed(1)} ms (median of ${times}), the runs of all compared in ${bare.toFixed(0)} ms: ${(bare / lookup).toFixed(0)} times as long`,
  );
} finally {
  await server.remove();
}
