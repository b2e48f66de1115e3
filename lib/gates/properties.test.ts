import fc from "fast-check";
import { expect, test } from "vitest";
import { whyNotDecide } from "@/lib/decisions/guards";
import type { GateOpens } from "@/lib/policy/schema";
import { hiringGates } from "@/lib/policy/stages";
import { nextGate, readyGates } from "@/lib/screenings/lifecycle";
import { inForce } from "@/lib/waivers/in-force";
import { whyNotDecideEarly, whyNotPropose } from "./early";
import { type Kept, whatLacks } from "./must-hold";
import { gateStandings } from "./state";

const DAY = 86_400_000;
const asked = [
  { title: "employment", stage: "before-offer" },
  { title: "references", stage: "before-interview" },
  { title: "shipping", stage: "before-equipment" },
  { title: "tools", stage: "before-access" },
  { title: "bank", stage: "before-first-pay" },
];

type Agreed = { until: Date; decision: string | null; proposedById: string; decidedById?: string };

/** A screening as the tables keep it, and the day it is. */
const opened = (opens: GateOpens) => ({
  ...{ opens, now: new Date("2026-11-22T15:00:00Z"), state: "nothing-open", sent: false, restricted: false },
  ending: null as string | null,
  done: new Set<string>(),
  unclear: new Set<string>(),
  waivers: [] as (Agreed & { kind: string })[],
  early: [] as (Agreed & { gate: string })[],
  decisions: [] as { kind: string; gate: string }[],
});

type World = ReturnType<typeof opened>;

const waived = (it: World, title: string) => it.waivers.some((one) => one.kind === title && inForce(one, it.now));
const checksNow = (it: World) =>
  asked.map(({ title, stage }) => ({
    ...{ title, stage, required: true },
    done: it.done.has(title) || waived(it, title),
    unclear: it.done.has(title) && it.unclear.has(title),
  }));
const decidedGates = (it: World) => it.decisions.filter(({ kind }) => kind === "ready").map(({ gate }) => gate);
const stopProposed = (it: World) => it.decisions.at(-1)?.kind === "stop-proposed";
const readyIn = (it: World) => readyGates(checksNow(it), decidedGates(it), it.opens);
const standingsOf = (it: World) =>
  gateStandings({
    ...{ checks: checksNow(it), decided: decidedGates(it), opens: it.opens, ending: it.ending, state: it.state },
    ...{ early: it.early.filter((one) => inForce(one, it.now)), stopProposed: stopProposed(it) },
    restricted: it.restricted,
  });

const people = ["recruiter", "operations", "compliance", "another in compliance"];
const anybody = fc.constantFrom(...people);
const title = fc.constantFrom(...asked.map((check) => check.title));
const gate = fc.constantFrom(...hiringGates);
const unclear = fc.constantFrom(false, false, false, false, true);
const days = fc.integer({ min: -1, max: 32 });
const assessedState = fc.constantFrom("nothing-open", "with-compliance", "could-not-be-assessed", "nothing-open");
const word = fc.constantFrom("granted", "granted", "refused");

/** Everything that can be tried; the rules say whether it is done. */
const command = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant("complete" as const), title, unclear }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("reopen" as const), title }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("propose-waiver" as const), title, by: anybody, days }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("decide-waiver" as const), by: anybody, word }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("send" as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant("ready" as const), gate }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("propose-stop" as const), gate }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("set-aside" as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("propose-early" as const), gate, by: anybody, days }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("decide-early" as const), by: anybody, word }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("assessed" as const), state: assessedState }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("time-passes" as const), days: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restrict" as const), on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("end" as const), rarely: fc.integer({ max: 20, min: 0 }) }) },
);

type Command = typeof command extends fc.Arbitrary<infer One> ? One : never;

const dayFrom = (it: World, days: number) => new Date(it.now.getTime() + days * DAY).toISOString().slice(0, 10);

/** Does what the rules let be done. */
function apply(it: World, one: Command) {
  if (one.do === "time-passes") it.now = new Date(it.now.getTime() + one.days * DAY);
  else if (it.ending) return;
  else if (one.do === "complete") {
    if (!it.done.has(one.title)) it.unclear[one.unclear ? "add" : "delete"](one.title);
    it.done.add(one.title);
  } else if (one.do === "reopen") it.done.delete(one.title);
  else if (one.do === "send") it.sent = true;
  else if (one.do === "restrict") it.restricted = one.on;
  else if (one.do === "assessed") it.state = one.state;
  else if (one.do === "propose-waiver")
    it.waivers.push({ kind: one.title, ...proposal(one.by, dayFrom(it, one.days)) });
  else if (one.do === "decide-waiver") decideWaiver(it, one.by, one.word);
  else if (one.do === "propose-early") proposeEarly(it, one);
  else if (one.do === "decide-early") decideEarly(it, one.by, one.word);
  else if (one.do === "ready") decideReady(it, one.gate);
  else if (one.do === "propose-stop") it.decisions.push({ kind: "stop-proposed", gate: one.gate });
  else if (one.do === "set-aside" && stopProposed(it)) it.decisions.push({ kind: "stop-set-aside", gate: "offer" });
  else if (one.do === "end" && one.rarely === 0) it.ending = "withdrew";
  if (!it.ending && !stopProposed(it) && nextGate(checksNow(it), readyIn(it)) === null) it.ending = "ready";
}

const proposal = (by: string, until: string) => ({ until: new Date(until), decision: null, proposedById: by });

function decideWaiver(it: World, by: string, decision: string) {
  const waiting = it.waivers.findLast((waiver) => waiver.decision === null);
  if (waiting && waiting.proposedById !== by) Object.assign(waiting, { decision, decidedById: by });
}

function proposeEarly(it: World, { gate, by, days }: { gate: string; by: string; days: number }) {
  const until = dayFrom(it, days);
  const no = whyNotPropose({ gate, until, standings: standingsOf(it), openings: it.early }, it.now);
  if (!no) it.early.push({ gate, ...proposal(by, until) });
}

function decideEarly(it: World, by: string, decision: string) {
  const opening = it.early.findLast((one) => one.decision === null);
  if (!opening) return;
  const no = whyNotDecideEarly({ opening, byId: by, decision, standings: standingsOf(it) }, it.now);
  if (!no) Object.assign(opening, { decision, decidedById: by });
}

function decideReady(it: World, gate: string) {
  const assessments = { shownAssessment: "1", newestAssessment: "1" };
  const checks = { gate, checks: checksNow(it), ready: readyIn(it), attestedBy: [], reportFinding: false };
  const { state, sent } = it;
  if (whyNotDecide("ready", "manager", { ...assessments, ...checks, state, sent, stopProposed: stopProposed(it) }))
    return;
  it.decisions.push({ kind: "ready", gate });
  it.sent = false;
}

const kept = (it: World): Kept => ({
  ...it,
  checks: asked.map(({ title, stage }) => ({
    ...{ kind: title, stage, completed: it.done.has(title) },
    clear: !it.unclear.has(title),
  })),
});

const policy = fc.dictionary(gate, fc.constantFrom<"checks" | "decision">("checks", "decision"));

test("10,000 commands in any order open no gate without its checks and a decision, or two different people", () => {
  const seen = { commands: 0, decision: 0, checks: 0, early: 0 };
  const attempts = fc.array(command, { minLength: 50, maxLength: 50 });
  fc.assert(
    fc.property(policy, attempts, (opens, commands) => {
      const it = opened(opens);
      for (const one of commands) {
        apply(it, one);
        seen.commands++;
        for (const standing of standingsOf(it)) {
          if (!standing.open) continue;
          seen[standing.how]++;
          expect(whatLacks(kept(it), standing.gate), standing.gate).toBeUndefined();
        }
      }
    }),
    { numRuns: 200, seed: 20_261_122 },
  );
  expect(seen.commands).toBeGreaterThanOrEqual(5000);
  // It opened in every way, so that what holds was put to the test.
  for (const how of ["decision", "checks", "early"] as const) expect(seen[how], how).toBeGreaterThan(100);
});
