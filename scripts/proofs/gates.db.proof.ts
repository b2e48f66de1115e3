import { addHours, addMinutes } from "date-fns";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck, reopenCheck } from "@/lib/checks/actions";
import { decideGate, sendToManager } from "@/lib/decisions/actions";
import { perform } from "@/lib/door/perform";
import { decideEarlyOpening, proposeEarlyOpening } from "@/lib/gates/actions";
import { loadGates } from "@/lib/gates/load";
import { type Kept, whatLacks } from "@/lib/gates/must-hold";
import { type GateOpens, gateOpens } from "@/lib/policy/schema";
import { hiringGates } from "@/lib/policy/stages";
import { publishPolicy } from "@/lib/policy/write";
import { createPosition } from "@/lib/positions/actions";
import { endScreening } from "@/lib/screenings/actions";
import { setStopAside } from "@/lib/stops/actions";
import { decideWaiver, proposeWaiver } from "@/lib/waivers/actions";
import { done } from "@/prisma/seed/done";
import { shortEngagement } from "@/prisma/seed/policies";
import { randomFrom } from "@/prisma/seed/random";
import type { Scene } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";

const seconds = 90;
const random = randomFrom(20_261_122);
const oneOf = <One>(all: readonly One[]) => all[Math.floor(random() * all.length)] as One;

const kinds = ["channels", "shipping-address", "first-day"];
const stageOf: Record<string, "before-offer" | "before-equipment" | "before-access"> = {
  channels: "before-offer",
  "shipping-address": "before-equipment",
  "first-day": "before-access",
};
const ways: GateOpens[] = [{}, { access: "checks" }, { offer: "checks", equipment: "checks", access: "checks" }];
/** Answers that come out clear, and a check that nobody can verify, after which no gate opens by itself. */
const clear: Record<string, object> = {
  channels: { found: "applied", agreed: "E-mail" },
  "first-day": { metOn: "2026-11-10", delivery: "candidate", serial: "agrees", person: "same" },
};
const given = { answers: {}, couldNotVerify: "As somebody would." };

let it: TestCompany;
let clock: Date;
let scenes: Scene[] = [];
/** Recruits for every position here, and is in compliance on other days: one person, two roles. */
let tunde: Actor;

beforeAll(async () => {
  it = await testCompany();
  clock = it.at(9, "09:00");
  tunde = it.company.colleague("Tunde Bello");
  scenes = await Promise.all(ways.map((opens, place) => sceneThatOpens(opens, `Random ${place}`)));
});
afterAll(() => it?.drop());

async function sceneThatOpens(opens: GateOpens, name: string): Promise<Scene> {
  const checks = kinds.map((kind) => ({ kind, stage: stageOf[kind] ?? "before-offer", required: true }));
  const { policyVersionId } = await done(publishPolicy({ ...shortEngagement, name, checks, opens }, clock));
  const { colleague } = it.company;
  const people = { managerId: colleague("Olga Lind").id, recruiterIds: [colleague("Mara Okafor").id, tunde.id] };
  const where = { place: "Leeds", jurisdiction: "GB", accessLevel: "standard" } as const;
  const position = { title: name, policyVersionId, ...where, ...people };
  const { positionId } = await done(perform(createPosition, colleague("Hana Sato"), position, clock));
  return { ...it.scene("data"), recruiter: colleague("Mara Okafor"), manager: colleague("Olga Lind"), positionId };
}

const anybody = () =>
  oneOf([
    ...["Mara Okafor", "Olga Lind", "Sam Reyes", "Hana Sato", "Leo Brandt"].map(it.company.colleague),
    ...[tunde, tunde, tunde],
  ]);
const dayFrom = (days: number) =>
  addHours(clock, 24 * days)
    .toISOString()
    .slice(0, 10);
const daysAhead = () => Math.floor(random() * 34) - 1;
const reason = "As somebody would.";
const word = () => oneOf(["granted", "granted", "refused"] as const);

type Command = (screeningId: string) => Promise<{ ok: boolean } | undefined>;

/** Everything that is tried, by anybody; the door says whether it is done. */
const commands: [often: number, Command][] = [
  [
    5,
    (screeningId) => {
      const kind = oneOf(kinds);
      const answers = clear[kind];
      const result = answers && random() < 0.7 ? { answers: { ...answers } } : given;
      return perform(completeCheck, it.company.colleague("Mara Okafor"), { screeningId, kind, ...result }, clock);
    },
  ],
  [1, (screeningId) => perform(reopenCheck, anybody(), { screeningId, kind: oneOf(kinds), reason }, clock)],
  [
    1,
    (screeningId) => {
      const until = oneOf(["", dayFrom(daysAhead())]);
      const input = { screeningId, kind: oneOf(kinds), reason, upTo: "", until } as const;
      return perform(proposeWaiver, anybody(), input, clock);
    },
  ],
  [
    2,
    async (screeningId) => {
      const waiver = await it.client.waiver.findFirst({ where: { screeningId, decision: null } });
      const input = { screeningId, waiverId: waiver?.id ?? "", decision: word(), reason };
      if (waiver) return perform(decideWaiver, anybody(), input, clock);
    },
  ],
  [
    2,
    (screeningId) => {
      const input = { screeningId, gate: oneOf(hiringGates), what: "A laptop", reason, until: dayFrom(daysAhead()) };
      return perform(proposeEarlyOpening, anybody(), input, clock);
    },
  ],
  [
    3,
    async (screeningId) => {
      const opening = await it.client.earlyOpening.findFirst({ where: { screeningId, decision: null } });
      const input = { screeningId, openingId: opening?.id ?? "", decision: word(), reason };
      if (opening) return perform(decideEarlyOpening, anybody(), input, clock);
    },
  ],
  [
    3,
    (screeningId) =>
      perform(
        sendToManager,
        oneOf([it.company.colleague("Mara Okafor"), anybody()]),
        { screeningId, words: reason },
        clock,
      ),
  ],
  [4, (screeningId) => decideAs(screeningId, "ready")],
  [1, (screeningId) => decideAs(screeningId, oneOf(["hold", "question", "stop-proposed"] as const))],
  [
    2,
    async (screeningId) => {
      const decision = await it.client.decision.findFirst({ where: { screeningId }, orderBy: { at: "desc" } });
      const input = { screeningId, decisionId: decision?.id ?? "", reason };
      if (decision?.kind === "stop-proposed") return perform(setStopAside, anybody(), input, clock);
    },
  ],
  [
    1,
    async (screeningId) => {
      if (random() < 0.1) return perform(endScreening, anybody(), { screeningId, ending: "withdrew" }, clock);
    },
  ],
  [
    2,
    async () => {
      clock = addHours(clock, 1 + Math.floor(random() * 120));
      return undefined;
    },
  ],
  [
    2,
    async () => {
      const role = tunde.role === "recruiter" ? "compliance" : "recruiter";
      await it.client.user.update({ where: { id: tunde.id }, data: { role } });
      tunde = { ...tunde, role };
      return undefined;
    },
  ],
];

const drawn = commands.flatMap(([often, command]) => Array.from({ length: often }, () => command));

async function decideAs(screeningId: string, kind: "ready" | "hold" | "question" | "stop-proposed") {
  const newest = { where: { screeningId }, orderBy: { number: "desc" } } as const;
  const { id: assessmentId } = await it.client.assessment.findFirstOrThrow(newest);
  const by = oneOf([it.company.colleague("Olga Lind"), anybody()]);
  return perform(decideGate, by, { screeningId, gate: oneOf(hiringGates), kind, reason, assessmentId }, clock);
}

/** What the tables keep of a screening. */
async function keptOf(id: string): Promise<Kept> {
  const screening = await it.client.screening.findUniqueOrThrow({
    where: { id },
    include: {
      policyVersion: true,
      checks: { include: { completions: { where: { reopenedAt: null } } } },
      decisions: { orderBy: { at: "asc" } },
      waivers: true,
      earlyOpenings: true,
    },
  });
  const { checks, earlyOpenings: early, policyVersion, waivers, decisions, ending, state } = screening;
  return {
    restricted: screening.restrictedAt !== null,
    ...{ waivers, early, decisions, ending, state, now: clock, opens: gateOpens.parse(policyVersion.opens) },
    checks: checks.map(({ kind, stage, completions }) => ({
      ...{ kind, stage, completed: completions.length > 0 },
      clear: completions.every(({ outcome }) => outcome === "clear"),
    })),
  };
}

test(`random commands through the door for ${seconds} seconds open no gate without its checks and a decision, or two people`, async () => {
  const seen = { commands: 0, done: 0, screenings: 0, decision: 0, checks: 0, early: 0 };
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) {
    const { screeningId } = await openByForm(oneOf(scenes), clock, application);
    seen.screenings++;
    for (let left = 80; left > 0 && Date.now() < until; left--) {
      clock = addMinutes(clock, 5);
      // Now and then two at once: the screening lets one in after the other.
      const tried = Array.from({ length: random() < 0.2 ? 2 : 1 }, () => oneOf(drawn)(screeningId));
      for (const answer of await Promise.all(tried)) if (answer?.ok) seen.done++;
      seen.commands += tried.length;
      const kept = await keptOf(screeningId);
      // Little is left to try in one that has ended.
      if (kept.ending) left = Math.min(left, 8);
      for (const standing of await loadGates(it.client, screeningId, clock)) {
        if (!standing.open) continue;
        seen[standing.how]++;
        expect(whatLacks(kept, standing.gate), `${standing.gate} of ${screeningId}`).toBeUndefined();
      }
    }
  }
  console.log(
    `${seen.commands} commands in ${seen.screenings} screenings, ${seen.done} of them done; gates seen open: ${seen.decision} by a decision, ${seen.checks} by their checks, ${seen.early} early.`,
  );
  for (const how of ["decision", "checks", "early"] as const) expect(seen[how], how).toBeGreaterThan(0);
});
