import { expect, test } from "vitest";
import { addressNeeds, isShipmentState, moveNeeds, type ShipmentState, shipmentStates } from "./states";

const closed = null;
const plain = { gate: null, reason: false };
const explained = { gate: null, reason: true };

test.each([
  // from         to            needs
  ["planned", "sent", { gate: "equipment", reason: false }],
  ["planned", "called-off", explained],
  ["planned", "delivered", closed],
  ["planned", "lost", closed],
  ["sent", "delivered", plain],
  ["sent", "returned", explained],
  ["sent", "lost", explained],
  ["sent", "planned", closed],
  ["sent", "called-off", closed],
  ["delivered", "returned", explained],
  ["delivered", "lost", explained],
  ["delivered", "sent", closed],
  ["lost", "delivered", explained],
  ["lost", "returned", explained],
  ["lost", "sent", closed],
  ["returned", "sent", closed],
  ["called-off", "planned", closed],
] as const)("equipment that is %s, then %s", (from, to, needs) => {
  expect(moveNeeds("equipment", from, to)).toEqual(needs);
});

test("documents go by the offer", () => {
  expect(moveNeeds("documents", "planned", "sent")).toEqual({ gate: "offer", reason: false });
});

test("nothing stays where it is as a change", () => {
  for (const state of Object.keys(shipmentStates).filter(isShipmentState))
    expect(moveNeeds("equipment", state, state)).toBeNull();
});

test.each([
  // state        after the offer   who is needed
  ["planned", false, "nobody"],
  ["planned", true, "second-person"],
  ["sent", false, "second-person"],
  ["sent", true, "second-person"],
  ["delivered", true, null],
  ["returned", true, null],
  ["lost", false, null],
  ["called-off", false, null],
] satisfies [ShipmentState, boolean, string | null][])(
  "another address while %s, after the offer %s: %s",
  (state, after, who) => {
    expect(addressNeeds(state, after)).toBe(who);
  },
);
