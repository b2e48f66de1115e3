import { expect, test } from "vitest";
import { earlyState, whyNotDecideEarly, whyNotPropose } from "./early";
import type { GateStanding } from "./state";

const now = new Date("2026-11-22T15:00:00Z");
const day = (text: string) => new Date(text);

test.each([
  // decision   until          state on the 22nd
  [null, "2026-11-22", "waiting"],
  [null, "2026-11-21", "over"],
  ["granted", "2026-11-22", "in-force"],
  ["granted", "2026-11-21", "over"],
  ["refused", "2026-11-30", "refused"],
])("%s until %s: %s", (decision, until, state) => {
  expect(earlyState({ decision, until: day(until) }, now)).toBe(state);
});

const closed = (because: "ended" | "stop-proposed" | "with-compliance" | "checks-open" | "not-decided") =>
  ({ gate: "equipment", title: "equipment", open: false, because, why: "So." }) satisfies GateStanding;
const open = { gate: "equipment", title: "equipment", open: true, how: "decision", until: null } satisfies GateStanding;
type Row = { gate: string; until: Date; decision: string | null };
const waiting: Row = { gate: "equipment", until: day("2026-11-23"), decision: null };

test.each<[string, string, GateStanding, Row[], string | undefined]>([
  ["a check is not done", "2026-11-22", closed("checks-open"), [], undefined],
  ["nobody decided", "2026-12-22", closed("not-decided"), [], undefined],
  ["a day that is over", "2026-11-21", closed("checks-open"), [], "invalid"],
  ["too far ahead", "2026-12-23", closed("checks-open"), [], "invalid"],
  ["it stands open", "2026-11-22", open, [], "gate-open"],
  ["with compliance", "2026-11-22", closed("with-compliance"), [], "with-compliance"],
  ["a stop proposed", "2026-11-22", closed("stop-proposed"), [], "stop-proposed"],
  ["ended", "2026-11-22", closed("ended"), [], "ended"],
  ["one waits", "2026-11-22", closed("checks-open"), [waiting], "waiting"],
  ["one for another gate waits", "2026-11-22", closed("checks-open"), [{ ...waiting, gate: "access" }], undefined],
  [
    "one nobody decided in time",
    "2026-11-22",
    closed("checks-open"),
    [{ ...waiting, until: day("2026-11-21") }],
    undefined,
  ],
])("proposing: %s until %s", (_, until, standing, openings, code) => {
  const asked = { gate: "equipment", until, standings: [standing], openings };
  expect(whyNotPropose(asked, now)?.code).toBe(code);
});

test("a gate that the screening does not have", () => {
  expect(whyNotPropose({ gate: "yearly", until: "2026-11-22", standings: [open], openings: [] }, now)?.code).toBe(
    "no-such-gate",
  );
});

test.each<[string, string, Partial<Row>, GateStanding, string | undefined]>([
  ["another person grants", "b", {}, closed("checks-open"), undefined],
  ["whoever proposed it", "a", {}, closed("checks-open"), "second-person"],
  ["decided already", "b", { decision: "refused" }, closed("checks-open"), "decided"],
  ["its last day is over", "b", { until: day("2026-11-21") }, closed("checks-open"), "over"],
  ["it came to stand open", "b", {}, open, "gate-open"],
  ["it came to compliance", "b", {}, closed("with-compliance"), "with-compliance"],
])("deciding: %s", (_, byId, changed, standing, code) => {
  const opening = { ...waiting, ...changed, proposedById: "a" };
  const asked = { opening, byId, decision: "granted", standings: [standing] };
  expect(whyNotDecideEarly(asked, now)?.code).toBe(code);
});

test("what cannot be granted any more can be refused", () => {
  const asked = { opening: { ...waiting, proposedById: "a" }, byId: "b", standings: [closed("with-compliance")] };
  expect(whyNotDecideEarly({ ...asked, decision: "refused" }, now)).toBeNull();
});
