import { describe, expect, test } from "vitest";
import type { Facts } from "./facts";
import { job, payment, sampleFacts, shipment } from "./samples";
import { mostBefore, strengthOf, strengths } from "./strength";

const read = (source: string) => ({ source, answer: "agrees" as const });
const seen = (...answers: Facts["attestations"][number]["answer"][]) =>
  answers.map((answer) => ({ how: "video" as const, answer, interview: null }));

describe("what stands behind what is known", () => {
  test.each<[string | null, string, Partial<Facts>, string]>([
    // check             what is known                        facts                                        strength
    ["identity-document", "typed in by one person", { documents: ["identity-document"] }, "fair"],
    ["identity-document", "read by a second", { confirmations: [read("identity-document")] }, "strong"],
    [
      "identity-document",
      "another document was read by a second",
      { confirmations: [read("address-document")] },
      "fair",
    ],
    [
      "identity-document",
      "and two people saw the person with it",
      { confirmations: [read("identity-document")], attestations: seen("same", "same") },
      "superior",
    ],
    ["shipping-address", "delivered there", { shipments: [shipment()] }, "strong"],
    ["shipping-address", "delivered elsewhere", { shipments: [shipment({ toAgreed: false })] }, "fair"],
    ["employment", "stated alone", { jobs: [job("Northgate")] }, "fair"],
    ["employment", "the employer answered", { jobs: [job("Northgate", { answer: "confirmed" })] }, "strong"],
    ["employment", "the employer did not answer", { jobs: [job("Northgate", { answer: "no-answer" })] }, "fair"],
    ["payment-details", "of the person, released", { payment: payment() }, "superior"],
    ["payment-details", "of the person, not released", { payment: payment({ released: null }) }, "strong"],
    [
      "payment-details",
      "of somebody else, not released",
      { payment: payment({ released: null, holder: null }) },
      "fair",
    ],
    ["channels", "answers of one person", {}, "fair"],
    ["background-report", "an agency reported", {}, "strong"],
    [null, "seen by one person", { attestations: seen("same") }, "strong"],
    [null, "seen by one who is not sure", { attestations: seen("not-sure") }, "fair"],
    [null, "seen by two", { attestations: seen("same", "different") }, "superior"],
  ])("%s, %s", (kind, _, known, strength) => expect(strengthOf(kind, 0.5, sampleFacts(known))).toBe(strength));

  test("behind nothing stands nothing", () => expect(strengthOf("employment", 0, sampleFacts())).toBeNull());
});

test("the stronger, the more counts before a check is completed, and never all of it", () => {
  const most = strengths.map((strength) => mostBefore[strength]);
  expect(most).toEqual(most.toSorted((a, b) => a - b));
  expect(Math.max(...most)).toBeLessThan(1);
});

test("nobody is led by the first answer after an interview", () => {
  const interviews = [{ kind: "interview" as const, path: "camera" as const, ended: true, challenges: [] }];
  const after = (...answers: Facts["attestations"][number]["answer"][]) =>
    strengthOf(
      "video-interview",
      0.5,
      sampleFacts({ interviews, attestations: seen(...answers).map((one) => ({ ...one, interview: 0 })) }),
    );
  expect(after("same")).toBe(after("not-sure"));
  expect(after("same", "same")).toBe("superior");
});
