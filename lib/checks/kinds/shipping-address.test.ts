import { expect, test } from "vitest";
import type { Facts } from "@/lib/risk/facts";
import { fingerprint } from "@/lib/risk/fingerprint";
import { shippingAddressDiffers } from "@/lib/risk/rules/shipping-address-differs";
import { claim, sampleFacts, shipping } from "@/lib/risk/samples";
import { shippingAddress } from "./shipping-address";

const [home, other] = ["12 Elm Street, Leeds", "Unit 9, Dock Road, Hull"];
const outcome = (known: Partial<Facts>) => shippingAddress.outcome(sampleFacts(known), { seen: "copy" });

test.each([
  // claims                               share  words                                            missing
  [[], 0, "a document that shows an address is missing", "a document that shows an address"],
  [[claim("identity-document", "name", "Ana")], 0, "a document that shows an address is missing", expect.anything()],
  [shipping(null, other), 0.5, "a document that shows an address is missing", "a document that shows an address"],
  [shipping(home, null), 0.5, "where to send is not known", "where equipment would go"],
  [shipping(home, other), 0.5, "not compared with the document yet", null],
  [shipping(home, home, "same"), 1, "agrees with the document", null],
  [shipping(home, other, "unclear"), 1, "not clear that it agrees", null],
  [shipping(home, other, "different"), 1, "differs from the document", null],
])("%j: %s %s", (claims, share, words, missing) => {
  const facts = sampleFacts({ claims });
  expect(shippingAddress.known(facts)).toEqual({ share, words });
  expect(shippingAddress.missing(facts)).toEqual(missing);
});

test("says when further proof was received", () => {
  const facts = sampleFacts({ claims: shipping(home, other, "different"), shippingProofs: 1 });
  expect(shippingAddress.known(facts).words).toBe("differs from the document, proof received");
});

test.each([
  [shipping(null, other), "could-not-verify"],
  [shipping(home, null), "could-not-verify"],
  [shipping(home, other), "could-not-verify"],
  [shipping(home, home, "same"), "clear"],
  [shipping(home, home, "likely"), "clear"],
  [shipping(home, other, "unclear"), "concern"],
  [shipping(home, other, "different"), "concern"],
])("%j: %s", (claims, expected) => expect(outcome({ claims })).toBe(expected));

test.each([
  ["settled", "clear"],
  ["confirmed", "concern"],
  ["returned", "concern"],
  [null, "concern"],
] as const)("a difference %s: %s", (decision, expected) => {
  const claims = shipping(home, other, "different");
  const answer = shippingAddressDiffers.evaluate({ claims });
  const print = answer.state === "raised" ? fingerprint(shippingAddressDiffers, answer.values) : "";
  const settlements = [{ rule: shippingAddressDiffers.id, fingerprint: print, decision }];
  expect(outcome({ claims, settlements })).toBe(expected);
});

test("what was settled for one address does not count for the next", () => {
  const values = [home, other].map((text) => ({ label: "", text }));
  const settlements = [
    {
      rule: shippingAddressDiffers.id,
      fingerprint: fingerprint(shippingAddressDiffers, values),
      decision: "settled" as const,
    },
  ];
  expect(outcome({ claims: shipping(home, other, "different"), settlements })).toBe("clear");
  expect(outcome({ claims: shipping(home, "Unit 10, Dock Road, Hull", "different"), settlements })).toBe("concern");
});
