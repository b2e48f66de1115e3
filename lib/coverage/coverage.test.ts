import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { checkKinds } from "@/lib/checks/kinds";
import { rules } from "@/lib/risk/rules";
import { covers } from "./cover";
import { features } from "./features";
import { measures } from "./measures";
import { partly, pending } from "./pending";
import { countStandings, standingOf } from "./standing";

const ids = measures.map(({ id }) => id as string);

test("nineteen measures, of which one has four parts, each once", () => {
  expect(ids).toHaveLength(22);
  expect(new Set(ids.map((id) => id.replace(/[a-d]$/, "")))).toHaveProperty("size", 19);
  expect(new Set(ids)).toHaveProperty("size", 22);
});

test.each(covers())("$id is implemented by something registered or is pending, never both", (cover) => {
  const implemented = cover.checks.length + cover.rules.length + cover.features.length > 0;
  expect(cover.missing === null).toBe(implemented);
  if (cover.missing !== null) expect(cover.left).toBeNull();
  expect(`${cover.title} ${cover.asks}`).not.toMatch(/fraud|suspic|fake|liar|impost|red flag/i);
});

test("nothing names a measure that is not listed, and nothing is pending twice", () => {
  const named = [...checkKinds, ...rules, ...features].flatMap(({ measures }) => measures as readonly string[]);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  for (const reasons of [pending, partly])
    expect(new Set(reasons.map(({ measure }) => measure)).size).toBe(reasons.length);
});

test.each(features)("$id is there", ({ id, measures }) => {
  expect(existsSync(`lib/${id}`)).toBe(true);
  expect(measures.length).toBeGreaterThan(0);
});

const part = (id: string) => [{ id, title: id, does: "" }];
const nothing = { ...(covers()[0] as ReturnType<typeof covers>[number]), checks: [], rules: [], features: [] };

test.each([
  // what implements it                    asked here     stands
  [{ checks: part("channels") }, ["channels"], "stands"],
  [{ checks: part("channels"), rules: part("a-rule") }, ["profiles"], "unasked"],
  [{ features: part("gates") }, [], "stands"],
  [{ rules: part("a-rule") }, [], "stands"],
  [{}, ["channels"], "missing"],
  [{ missing: "Not built yet." }, [], "missing"],
])("%j, asked %j: %s", (how, asked, standing) => {
  expect(standingOf({ ...nothing, ...how }, asked)).toBe(standing);
});

test("each way of standing is counted", () => {
  const all = (["stands", "stands", "missing"] as const).map((standing) => ({ standing }));
  expect(countStandings(all)).toEqual({ stands: 2, unasked: 0, missing: 1 });
});
