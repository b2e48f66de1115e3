import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/risk/facts";
import { sampleFacts, shipping } from "@/lib/risk/samples";
import { devices } from "./devices";
import { equipmentSent } from "./equipment-sent";
import { shippingAddress } from "./shipping-address";

test.each([
  // standings                    outcome   words
  [undefined, null, "no device is entered"],
  [["off"], "clear", "remote-access tools are off"],
  [["off", "excepted"], "clear", /an exception by two people/],
  [["on"], null, /nobody signed off/],
  [["off", "waiting"], null, /waits for a second person/],
  [["ended"], null, /has ended/],
  [["on", "ended", "off"], null, "2 devices may not go out yet"],
] as [Facts["devices"], string | null, string | RegExp][])("devices %j come to %s", (standings, outcome, words) => {
  const facts = sampleFacts({ devices: standings });
  expect(devices.outcome(facts, {})).toBe(outcome);
  expect(devices.known(facts).words).toMatch(words);
  expect(devices.missing(facts) === null).toBe(outcome !== null);
});

type Sent = NonNullable<Facts["shipments"]>[number];
const laptop: Sent = { what: "equipment", state: "delivered", toAgreed: true, proof: true, readBack: ["agrees"] };

describe("equipment sent", () => {
  test.each([
    // what is different                                   outcome              missing
    [{}, "clear", null],
    [{ toAgreed: null, proof: false }, "clear", null],
    [{ state: "planned", readBack: [null] }, null, "the delivery"],
    [{ state: "sent", readBack: [null] }, null, "the delivery"],
    [{ readBack: [null] }, null, "the serial number, read back from the machine"],
    [{ readBack: ["agrees", null] }, null, "the serial number, read back from the machine"],
    [{ readBack: ["differs", null] }, "concern", null],
    [{ readBack: ["not-read"] }, "could-not-verify", null],
    [{ toAgreed: false }, "concern", null],
    [{ proof: false }, "could-not-verify", null],
    [{ state: "lost" }, "concern", null],
    [{ state: "returned" }, null, "a shipment of equipment"],
    [{ state: "called-off" }, null, "a shipment of equipment"],
    [{ what: "documents" }, null, "a shipment of equipment"],
  ] as [Partial<Sent>, string | null, string | null][])("%j comes to %s", (different, outcome, missing) => {
    const facts = sampleFacts({ shipments: [{ ...laptop, ...different }] });
    expect(equipmentSent.outcome(facts, {})).toBe(outcome);
    expect(equipmentSent.missing(facts)).toBe(missing);
  });

  test("the weakest of several counts, but for what came back", () => {
    const outcome = (...others: Partial<Sent>[]) =>
      equipmentSent.outcome(sampleFacts({ shipments: [laptop, ...others.map((one) => ({ ...laptop, ...one }))] }), {});
    expect(outcome({ state: "returned" })).toBe("clear");
    expect(outcome({ state: "sent", readBack: [null] })).toBeNull();
    expect(outcome({ readBack: ["differs"] })).toBe("concern");
  });
});

test("a check about a protected address says nothing but what compliance says", () => {
  const claims = shipping("12 Elm Street, Leeds", "40 Dock Road, Hull", "different");
  const facts = (outcome: "clear" | "could-not-verify" | null) =>
    sampleFacts({ protectedAddress: true, claims, checks: [{ kind: "shipping-address", outcome }] });
  const known = (outcome: "clear" | "could-not-verify" | null) => shippingAddress.known(facts(outcome));
  expect(known(null)).toEqual({ share: 0, words: "compliance takes care of this address" });
  expect(known("clear")).toEqual({ share: 1, words: "confirmed by compliance" });
  expect(known("could-not-verify")).toEqual({ share: 0, words: "not confirmed by compliance" });
  expect(shippingAddress.outcome(facts(null), { seen: "original" })).toBeNull();
  expect(shippingAddress.missing(facts(null))).toMatch(/compliance/);
});
