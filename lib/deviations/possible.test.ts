import { expect, test } from "vitest";
import { whyNotDeviate } from "./possible";

const optional = { required: false, notAsked: false, done: false };
const required = { ...optional, required: true };
const left = { ...optional, notAsked: true };

test.each([
  // what        check                        refused because
  ["added", null, null],
  ["added", optional, "on the list already"],
  ["required", optional, null],
  ["required", left, null],
  ["required", { ...left, required: true }, null],
  ["required", required, "required already"],
  ["required", null, "add it instead"],
  ["not-asked", optional, null],
  ["not-asked", required, "waived instead"],
  ["not-asked", { ...optional, done: true }, "it was asked"],
  ["not-asked", left, "not asked already"],
  ["not-asked", null, "add it instead"],
] as const)("%s, %j: %s", (what, check, words) => {
  if (words) expect(whyNotDeviate(what, check)).toContain(words);
  else expect(whyNotDeviate(what, check)).toBeNull();
});
