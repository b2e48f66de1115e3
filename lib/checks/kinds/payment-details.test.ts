import { expect, test } from "vitest";
import type { Facts } from "@/lib/risk/facts";
import { sampleFacts } from "@/lib/risk/samples";
import { paymentDetails } from "./payment-details";

const own = { kind: "bank-account", holder: "same", released: true, sharedWith: 0, changedNearStart: null } as const;
const facts = (payment: Partial<Facts["payment"]>) => sampleFacts({ payment: { ...own, ...payment } });

test.each([
  // details                                       whose account  outcome
  [{}, "own", "clear"],
  [{ holder: "likely" }, "own", "clear"],
  [{}, "open", "could-not-verify"],
  [{}, undefined, null],
  [{ holder: "unclear" }, "own", "could-not-verify"],
  [{ holder: "unclear" }, "joint", "clear"],
  [{ holder: "different" }, "own", "concern"],
  [{ holder: "different" }, "open", "concern"],
  [{ holder: "different" }, "joint", "clear"],
  [{ holder: "different" }, "other-name", "clear"],
  [{ holder: null }, "own", "could-not-verify"],
  [{ holder: null }, "joint", "could-not-verify"],
  [{ sharedWith: 1 }, "own", "concern"],
  [{ released: false }, "own", "concern"],
  [{ kind: "virtual-currency" }, "own", "concern"],
  [{ kind: "gift-card" }, undefined, "concern"],
  [{ kind: "prepaid" }, "own", "concern"],
  [{ kind: "money-service" }, "own", "concern"],
  [{ kind: "other" }, "own", "could-not-verify"],
  [{ changedNearStart: -2 }, "own", "clear"],
] as const)("%j, %s: %s", (payment, holder, outcome) => {
  expect(paymentDetails.outcome(facts(payment), { holder })).toBe(outcome);
});

test.each([
  [{}, null, "holder agrees, released"],
  [{ released: null }, "a second person who releases it", "holder agrees, waiting for a second person"],
  [{ released: false }, null, "holder agrees, refused by a second person"],
  [{ changedNearStart: 0 }, null, "holder agrees, changed near the first day, released"],
  [{ sharedWith: 2, holder: "different" }, null, /^holder is named differently, another candidate/],
  [{ kind: "virtual-currency" }, null, "virtual currency is asked for, released"],
] as const)("%j still needs %s: %s", (payment, missing, words) => {
  expect(paymentDetails.missing(facts(payment))).toBe(missing);
  expect(paymentDetails.known(facts(payment)).words).toMatch(words);
});

test("nothing told is nothing known", () => {
  const none = sampleFacts();
  expect(paymentDetails.missing(none)).toBe("where the candidate asks to be paid");
  expect(paymentDetails.known(none).share).toBe(0);
  expect(paymentDetails.outcome(none, {})).toBe("could-not-verify");
});
