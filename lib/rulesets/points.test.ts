import { expect, test } from "vitest";
import { type OwnPoints, ownPoints } from "./points";

const shipped = [
  { id: "a-rule", points: 10, group: "place" },
  { id: "another", points: 4, group: "contact" },
] as const;
const by = { id: "hana", now: new Date("2026-11-20T09:00:00Z") };
const kept: OwnPoints = { rule: "a-rule", points: 14, why: "Lockers.", setById: "ines", setAt: new Date(0) };
const mine = (rule: string, points: number, why: string) => ({ rule, points, why, setById: "hana", setAt: by.now });

test.each<[string, { points: string; why: string }, OwnPoints[], OwnPoints[]]>([
  // what                                     typed                              before  own
  ["as shipped", { points: "10", why: "" }, [], []],
  ["as shipped again", { points: "10", why: "" }, [kept], []],
  ["other points", { points: "12", why: "Moves." }, [], [mine("a-rule", 12, "Moves.")]],
  ["as another set them", { points: "14", why: "" }, [kept], [kept]],
  ["as another set them, with the reason shown", { points: "14", why: "Lockers." }, [kept], [kept]],
  ["the same points for another reason", { points: "14", why: "Moves." }, [kept], [mine("a-rule", 14, "Moves.")]],
  ["other points than another set", { points: "20", why: "Moves." }, [kept], [mine("a-rule", 20, "Moves.")]],
  ["nothing at all", { points: "0", why: "Everybody here moved." }, [], [mine("a-rule", 0, "Everybody here moved.")]],
  ["as much as the group", { points: "36", why: "Moves." }, [], [mine("a-rule", 36, "Moves.")]],
])("%s", (_, typed, before, own) => {
  expect(ownPoints({ "a-rule": typed }, shipped, before, by)).toEqual({ own, problems: {} });
});

test("more than the group may have, and points without a reason, are said at their fields", () => {
  const typed = { "a-rule": { points: "37", why: "Moves." }, another: { points: "3", why: "" } };
  expect(ownPoints(typed, shipped, [], by)).toEqual({
    own: [],
    problems: {
      "rules.a-rule.points": "At most 36, as much as its group.",
      "rules.another.why": "Write why it should weigh so much.",
    },
  });
});

test("what is no rule of the edition says nothing", () => {
  expect(ownPoints({ "no-rule": { points: "3", why: "x" } }, shipped, [kept], by)).toEqual({ own: [], problems: {} });
});
