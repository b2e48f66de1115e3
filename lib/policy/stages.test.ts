import { expect, test } from "vitest";
import { gate, gateOf, gates, stages } from "./stages";

test("every gate is held by a stage, and they open in the order of the stages", () => {
  expect([...new Set(stages.map(({ id }) => gateOf(id)))]).toEqual(gates.map(({ id }) => id));
  for (const { id } of gates) expect(gate(id).id).toBe(id);
});

test("what is not known is an error, never an open gate", () => {
  expect(() => gateOf("before-lunch")).toThrow('There is no stage "before-lunch".');
  expect(() => gate("lunch")).toThrow('There is no gate "lunch".');
});
