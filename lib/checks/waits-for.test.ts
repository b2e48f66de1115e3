import { expect, test } from "vitest";
import { job, sampleFacts } from "@/lib/risk/samples";
import { waitsFor } from "./waits-for";

const [untouched, waiting, confirmed] = [job("a"), job("b", {}), job("c", { answer: "confirmed" })];

test.each([
  // kind               jobs                   asked of the candidate  handed to      waits for
  ["employment", [untouched], [], null, null],
  ["employment", [untouched, waiting], [], null, null],
  ["employment", [untouched, waiting], ["employment"], null, null],
  ["employment", [waiting], [], null, "institution"],
  ["employment", [waiting, confirmed], [], null, "institution"],
  ["employment", [waiting], ["employment"], null, "candidate"],
  ["employment", [confirmed], [], null, null],
  ["employment", [], [], null, null],
  ["employment", [], ["employment"], null, "candidate"],
  ["employment", [untouched, waiting], ["employment"], "operations", "operations"],
  ["employment", [waiting], [], "operations", "institution"],
  ["shipping-address", [waiting], [], null, null],
  ["shipping-address", [], ["employment"], null, null],
  ["shipping-address", [], ["employment", "shipping-address"], null, "candidate"],
  ["shipping-address", [], [], "operations", "operations"],
])("%s, %j, asked for %j, with %s: %s", (kind, jobs, asked, assignedTo, who) =>
  expect(waitsFor({ kind, assignedTo, done: false }, asked, sampleFacts({ jobs }))).toBe(who),
);

test.each([
  [[], null],
  [["employment"], "candidate"],
])("a completed one that asked %j: %s", (asked, who) => {
  const done = { kind: "employment", assignedTo: "operations", done: true };
  expect(waitsFor(done, asked, sampleFacts({ jobs: [untouched, waiting] }))).toBe(who);
});
