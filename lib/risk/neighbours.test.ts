import { expect, test } from "vitest";
import { checkKind } from "@/lib/checks/kinds";
import { assess } from "./assess";
import { withoutReopened } from "./differences";
import type { Facts } from "./facts";
import { claim, job, payment, sampleFacts, shipping } from "./samples";

const now = new Date("2026-11-23T09:00:00Z");

const toHull = shipping("12 Elm Street, Leeds", "Unit 9, Dock Road, Hull", "different");
const otherName = claim("application-form", "name", "Ana Gómez", "different", ["identity-document", "Ana Ruiz"]);
const thirdName = claim("profile", "name", "A. Gomez-Ruiz", "different", ["identity-document", "Ana Ruiz"]);
const livesIn = (place: string) =>
  claim("application-form", "address", place, "different", ["address-document", "12 Elm Street, Leeds"]);
const denied = job("Engineer at Northgate", { answer: "no-record" });
const otherJob = (text: string) =>
  claim("profile", "work", text, "different", ["json-resume", "Engineer at Northgate"]);
const readDifferently = [{ source: "identity-document", answer: "differs" as const }];

/** Everything settled that a person sees of these facts, and then what has become of a rule when more is known. */
function settled(
  before: Partial<Facts>,
  more: Partial<Facts>,
  rule: string,
  decision: "settled" | "confirmed" | null = "settled",
) {
  const { differences } = assess(sampleFacts(before), now);
  const settlements = differences.map((one) => ({ rule: one.rule, fingerprint: one.fingerprint, decision }));
  const after = assess(sampleFacts({ ...before, ...more, settlements }), now).differences;
  return after.find((one) => one.rule === rule);
}

test.each<[string, Partial<Facts>, Partial<Facts>, string, string]>([
  // what was settled, and what came          before                          after                                       rule                            status
  ["nothing new", { claims: toHull }, {}, "shipping-address-differs", "settled"],
  [
    "the home is stated differently too",
    { claims: toHull },
    { claims: [...toHull, livesIn("3 Oak Road, York")] },
    "shipping-address-differs",
    "open",
  ],
  [
    "both were there when it was settled",
    { claims: [...toHull, livesIn("3 Oak Road, York")] },
    {},
    "shipping-address-differs",
    "settled",
  ],
  [
    "another home than the one of then",
    { claims: [...toHull, livesIn("3 Oak Road, York")] },
    { claims: [...toHull, livesIn("4 Ash Way, Bath")] },
    "shipping-address-differs",
    "open",
  ],
  [
    "the same home, written otherwise",
    { claims: [...toHull, livesIn("3 Oak Road, York")] },
    { claims: [...toHull, livesIn("3  OAK road, York")] },
    "shipping-address-differs",
    "settled",
  ],
  [
    "what bore on it went away",
    { claims: [...toHull, livesIn("3 Oak Road, York")] },
    { claims: toHull },
    "shipping-address-differs",
    "settled",
  ],
  [
    "a third name in another source",
    { claims: [otherName] },
    { claims: [otherName, thirdName] },
    "name-differs",
    "open",
  ],
  [
    "a name differs, of which no place knows",
    { claims: toHull },
    { claims: [...toHull, otherName] },
    "shipping-address-differs",
    "settled",
  ],
  [
    "somebody else read the document otherwise",
    { claims: [otherName] },
    { claims: [otherName], confirmations: readDifferently },
    "name-differs",
    "settled",
  ],
  [
    "an account that another candidate gave too",
    { payment: payment({ kind: "virtual-currency" }) },
    { payment: payment({ kind: "virtual-currency", sharedWith: 1 }) },
    "payment-cannot-be-traced",
    "settled",
  ],
  [
    "a profile that states another end of that job",
    { jobs: [denied] },
    { jobs: [denied], claims: [otherJob("Engineer at Northgate until 2020")] },
    "employer-does-not-confirm",
    "open",
  ],
  [
    "a job of which nobody was asked",
    { jobs: [denied] },
    {
      jobs: [denied],
      claims: [claim("profile", "work", "Cook at Harbour", "different", ["json-resume", "Waiter at Harbour"])],
    },
    "employer-does-not-confirm",
    "settled",
  ],
])("settled, then %s", (_, before, more, rule, status) => expect(settled(before, more, rule)?.status).toBe(status));

test("says what came since, and counts again", () => {
  const more = { claims: [...toHull, livesIn("3 Oak Road, York")] };
  expect(settled({ claims: toHull }, more, "shipping-address-differs")).toMatchObject({
    points: 22,
    again: ["Where the candidate lives is stated differently"],
  });
  expect(settled(more, {}, "shipping-address-differs")).not.toHaveProperty("again");
});

test("a proposal is made again, too; what was confirmed stays so", () => {
  const more = { claims: [...toHull, livesIn("3 Oak Road, York")] };
  expect(settled({ claims: toHull }, more, "shipping-address-differs", null)?.status).toBe("open");
  expect(settled({ claims: toHull }, more, "shipping-address-differs", "confirmed")?.status).toBe("confirmed");
});

test("a settlement from before this was remembered holds by its facts alone", () => {
  const claims = [...toHull, livesIn("3 Oak Road, York")];
  const [first] = assess(sampleFacts({ claims: toHull }), now).differences;
  const fingerprint = first?.fingerprint.slice(0, 32) ?? "";
  const settlements = [{ rule: "shipping-address-differs", fingerprint, decision: "settled" as const }];
  const after = assess(sampleFacts({ claims, settlements }), now).differences;
  expect(after.find(({ rule }) => rule === "shipping-address-differs")?.status).toBe("settled");
});

test("the check of the address is a concern again as well", () => {
  const claims = [...toHull, livesIn("3 Oak Road, York")];
  const { differences } = assess(sampleFacts({ claims: toHull }), now);
  const settlements = differences.map(({ rule, fingerprint }) => ({ rule, fingerprint, decision: "settled" as const }));
  const outcome = (claims: Facts["claims"]) => {
    const facts = sampleFacts({ claims, settlements });
    return checkKind("shipping-address").outcome(withoutReopened(facts, assess(facts, now)), {});
  };
  expect([outcome(toHull), outcome(claims)]).toEqual(["clear", "concern"]);
});
