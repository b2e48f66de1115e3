import { expect, test } from "vitest";
import { askedHere } from "./asked-here";

const check = (kind: string, changed = {}) => ({
  kind,
  stage: "before-offer",
  required: true,
  notAsked: false,
  ...changed,
});

test("what a screening asks stands in the order of its policy, as two people changed it, then what they added", () => {
  const rows = [
    check("added"),
    check("first", { required: false }),
    check("left", { notAsked: true }),
    check("second"),
  ];
  const asked = askedHere([{ kind: "second" }, { kind: "left" }, { kind: "first" }], rows);
  expect(asked.map(({ kind, required }) => [kind, required])).toEqual([
    ["second", true],
    ["first", false],
    ["added", true],
  ]);
  expect(Object.keys(asked[0] ?? {})).toEqual(["kind", "stage", "required"]);
});
