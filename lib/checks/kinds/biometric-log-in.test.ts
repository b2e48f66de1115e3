import { expect, test } from "vitest";
import type { Facts } from "@/lib/risk/facts";
import { sampleFacts } from "@/lib/risk/samples";
import { biometricLogIn } from "./biometric-log-in";

type Later = NonNullable<Facts["passkey"]>["later"];
const seen = (...later: Later) => sampleFacts({ passkey: { enrolled: true, later } });
const prints = { way: "prints", place: "Leeds", takenBy: "City Prints" } as const;

test.each([
  // what was seen                         answers                                       outcome
  [seen("same-key"), {}, null],
  [seen("same-key"), { way: "passkey" }, "clear"],
  [seen(), { way: "passkey" }, "could-not-verify"],
  [seen("could-not"), { way: "passkey" }, "could-not-verify"],
  [seen("same-key", "could-not"), { way: "passkey" }, "could-not-verify"],
  [seen("another-key"), { way: "passkey" }, "concern"],
  [seen("another-key", "same-key"), { way: "passkey", anotherKey: "open" }, "concern"],
  [seen("another-key", "same-key"), { way: "passkey", anotherKey: "explained" }, "clear"],
  [seen("another-key"), { way: "passkey", anotherKey: "explained" }, "could-not-verify"],
  [seen("another-key"), prints, "concern"],
  [sampleFacts(), { way: "passkey" }, "could-not-verify"],
  [sampleFacts(), prints, "clear"],
  [sampleFacts(), { ...prints, takenBy: undefined }, "could-not-verify"],
  [sampleFacts(), { way: "neither" }, "could-not-verify"],
] as const)("%j, %j: %s", (facts, answers, outcome) => {
  expect(biometricLogIn.outcome(facts, answers)).toBe(outcome);
});

test.each([
  [sampleFacts(), 0, "no passkey was seen"],
  [seen(), 0.5, "enrolled, not asked for again yet"],
  [seen("same-key"), 1, "same device, unlocked, seen again"],
  [seen("another-key", "same-key"), 1, "another key than the one that was enrolled"],
  [seen("could-not"), 0, "the passkey could not be shown again"],
  [sampleFacts({ checks: [{ kind: "biometric-log-in", outcome: "clear" }] }), 1, "prints taken in person"],
  [sampleFacts({ checks: [{ kind: "biometric-log-in", outcome: "could-not-verify" }] }), 0, "could not be checked"],
] as const)("what is known of %j: %d, %s", (facts, share, words) => {
  expect(biometricLogIn.known(facts)).toEqual({ share, words });
});
