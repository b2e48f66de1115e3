import { expect, test } from "vitest";
import { type Released, releaseLines } from "./release";
import type { GateStanding } from "./state";

const now = new Date("2026-11-22T15:00:00Z");
const until = new Date("2026-12-01");
const equipment = { gate: "equipment", title: "equipment" } as const;
const decided: GateStanding = { ...equipment, open: true, how: "decision", until: null };
const early: GateStanding = { ...equipment, open: true, how: "early", until };
const closed: GateStanding = { ...equipment, open: false, because: "stop-proposed", why: "A proposal to stop." };
const granted = { gate: "equipment", what: "One laptop", until, decision: "granted" };
const destination = { address: "12 Elm Street", checked: true };

const line = (standing: GateStanding, changed: Partial<Released> = {}) =>
  releaseLines({ standings: [standing], openings: [], accessLevel: "standard", destination, ...changed }, now)[0];

test("decided, it goes where the candidate asked, and says whether a check agreed", () => {
  const may = ["Send equipment and documents"];
  expect(line(decided)).toMatchObject({ open: true, early: false, may, to: destination, until: null });
  const unchecked = { ...destination, checked: false };
  expect(line(decided, { destination: unchecked })).toMatchObject({ to: unchecked });
  expect(line(decided, { destination: null })).toMatchObject({ to: null });
});

test.each([
  // openings                                            may                           checked  where
  [[granted], ["One laptop"], true, destination],
  [[granted], ["One laptop"], false, null],
  [[granted, { ...granted, what: "A badge" }], ["One laptop", "A badge"], false, null],
  [[granted, { ...granted, what: "A car", decision: "refused" }], ["One laptop"], false, null],
  [[granted, { ...granted, what: "A car", gate: "access" }], ["One laptop"], false, null],
  [[granted, { ...granted, what: "A car", until: new Date("2026-11-21") }], ["One laptop"], false, null],
])("opened early, it is exactly what two people wrote: %#", (openings, may, checked, to) => {
  const shown = line(early, { openings, destination: { ...destination, checked } });
  expect(shown).toMatchObject({ open: true, early: true, may, to, until: "2026-12-01" });
});

test("closed, it says why without saying that there is something to look at about a person, and not where to", () => {
  expect(line(closed)).toEqual({
    ...{ ...equipment, open: false },
    would: "Send equipment and documents",
    why: "Not everything before it is settled yet.",
  });
});

test("only equipment goes somewhere, and accounts open at the level of the position", () => {
  const access = line({ ...decided, gate: "access", title: "access" }, { accessLevel: "privileged" });
  expect(access).toMatchObject({ may: ["Open accounts with privileged access"], to: null });
});
