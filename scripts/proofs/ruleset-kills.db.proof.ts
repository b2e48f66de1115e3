import { spawn } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { releaseRuleset, startReplay } from "@/lib/rulesets/actions";
import { adoptRulesets } from "@/lib/rulesets/adopt";
import { previewPart } from "@/lib/rulesets/preview";
import { loadDemo } from "@/prisma/seed/demo";
import { done } from "@/prisma/seed/done";
import { randomFrom } from "@/prisma/seed/random";
import { freshDatabase } from "../new-database";
import { until } from "./started";

const kills = 4;
const random = randomFrom(20_261_129);
let at: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  at = await freshDatabase();
  await loadDemo(new Date(), random);
  await adoptRulesets();
});
afterAll(() => at?.drop());

/** Compliance, as the trail knows them. */
const compliance = async () => {
  const { id, name, email } = await at.client.user.findFirstOrThrow({ where: { role: "compliance" } });
  return { id, name, email, role: "compliance" } as const;
};

/** Runs what a server does about rulesets until `enough` or, at the latest, nothing is left, and kills it: `kill -9`. */
async function runUntil(enough: () => Promise<boolean>) {
  const server = spawn(process.execPath, ["--import", "tsx", "scripts/proofs/only-rulesets.ts"], {
    env: { ...process.env, TSX_TSCONFIG_PATH: "scripts/tsconfig.json" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => server.once("close", resolve));
  await until(enough);
  // In the middle of whatever comes next.
  await new Promise((resolve) => setTimeout(resolve, random() * 150));
  server.kill("SIGKILL");
  await ended;
}

/** Runs it and kills it several times, each time a little further, then to the end; answers how many kills left something to do. */
async function killedOnTheWay(progress: () => Promise<number>, isOver: () => Promise<boolean>) {
  let early = 0;
  for (let kill = 0; kill < kills; kill++) {
    const before = await progress();
    await runUntil(async () => (await progress()) > before || (await isOver()));
    if (!(await isOver())) early++;
  }
  await runUntil(isOver);
  return early;
}

test("a server killed again and again while it applies a ruleset assesses every open screening by it once more, and none twice", async () => {
  while (await previewPart(new Date()));
  const { id: draftId } = await at.client.rulesetDraft.findFirstOrThrow();
  const { number } = await done(perform(releaseRuleset, await compliance(), { draftId }));
  const screenings = await at.client.screening.findMany({ include: { _count: { select: { assessments: true } } } });
  const left = () => at.client.screening.count({ where: { endedAt: null, ruleset: { lt: number } } });

  const open = await left();
  const early = await killedOnTheWay(
    async () => open - (await left()),
    async () => (await left()) === 0,
  );
  expect(early).toBeGreaterThan(1);
  for (const { id, endedAt, _count } of screenings) {
    const once = endedAt ? 0 : 1;
    const now = await at.client.assessment.findMany({ where: { screeningId: id } });
    expect([id, now.length]).toEqual([id, _count.assessments + once]);
    expect(now.filter(({ ruleset }) => ruleset === number)).toHaveLength(once);
    const entries = { stream: id, event: "screening.ruleset-applied" };
    expect(await at.client.auditEntry.count({ where: entries })).toBe(once);
    expect(await at.client.$transaction((tx) => verifyStream(tx, id))).toMatchObject({ whole: true });
  }
  console.log(`${open} open screenings assessed by ruleset ${number} over ${early} kills, each once.`);
});

test("a server killed again and again while it makes all assessments again goes on from its row, and counts each once", async () => {
  // Several years of assessments, so that a kill finds most of them still to be made.
  await at.client.$executeRaw`
    INSERT INTO assessment (id, "screeningId", number, at, ruleset, "factsDigest", risk, checked, state, "resultDigest", result)
    SELECT gen_random_uuid(), "screeningId", number + 1000 * copy, at, ruleset, "factsDigest", risk, checked, state, "resultDigest", result
    FROM assessment, generate_series(1, 9) copy`;
  await done(perform(startReplay, await compliance(), {}));
  const newest = () => at.client.replay.findFirstOrThrow({ orderBy: { id: "desc" } });
  const counted = ({ same, different, withoutEdition, erased }: Awaited<ReturnType<typeof newest>>) =>
    same + different + withoutEdition + erased;
  const early = await killedOnTheWay(
    async () => counted(await newest()),
    async () => (await newest()).endedAt !== null,
  );
  expect(early).toBeGreaterThan(1);
  const replay = await newest();
  const of = await at.client.assessment.count({ where: { at: { lte: replay.startedAt } } });
  expect(replay).toMatchObject({ same: of, different: 0, withoutEdition: 0, erased: 0 });
  expect(await at.client.auditEntry.count({ where: { stream: "company", event: "replay.ended" } })).toBe(1);
  console.log(`${of} assessments made again over ${early} kills, each once.`);
});
