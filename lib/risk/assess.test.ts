import { describe, expect, test } from "vitest";
import { assess, factsDigest, serialise } from "./assess";
import type { Facts } from "./facts";
import { rules } from "./rules";
import { claim, job, sampleFacts, shipment, shipping } from "./samples";

const now = new Date("2026-11-23T09:00:00Z");
const given = (known: Partial<Facts>) => assess(sampleFacts(known), now);

const otherAddress = shipping("12 Elm Street, Leeds", "Unit 9, Dock Road, Hull", "different");
const sameAddress = shipping("12 Elm Street, Leeds", "12 Elm St, Leeds", "same");
const otherName = claim("application-form", "name", "Ana Gómez", "different", ["identity-document", "Ana Ruiz"]);
const otherEmail = claim("application-form", "email", "ana@gomez.example", "different");
const seen = (answer: Facts["attestations"][number]["answer"]) => ({ how: "video" as const, answer, interview: null });
const read = (source: string) => ({ source, answer: "agrees" as const });
const denied = job("Northgate", { answer: "no-record" });
const everythingDone = {
  claims: sameAddress,
  jobs: [job("Northgate", { answer: "confirmed", verdict: "same" })],
  checks: ["employment", "shipping-address"].map((kind) => ({ kind, outcome: "clear" as const })),
  attestations: [seen("same")],
};

test("of nothing known nothing is clear, nothing is raised and nothing is checked", () => {
  const { differences, clear, unknown, risk, checked, state } = given({});
  expect({ differences, clear, risk, checked, state }).toEqual({
    ...{ differences: [], clear: [], risk: 0, checked: 0 },
    state: "keep-checking",
  });
  expect(unknown.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
});

describe("state", () => {
  test.each<[string, Partial<Facts>, string]>([
    ["everything done", everythingDone, "nothing-open"],
    ["a check could not be verified", { ...everythingDone, jobs: [], checks: [] }, "keep-checking"],
    ["one difference", { claims: otherAddress }, "open-differences"],
    ["a difference though all is checked", { ...everythingDone, claims: [otherEmail] }, "open-differences"],
    ["two rules of one group", { claims: shipping("Leeds", "PO Box 1, Hull", "different") }, "open-differences"],
    ["two groups", { claims: [...otherAddress, otherName] }, "with-compliance"],
    ["two groups, one of them small", { claims: [...otherAddress, otherEmail] }, "open-differences"],
    ["a stop rule alone", { attestations: [seen("different")] }, "with-compliance"],
    ["a doubt alone", { attestations: [seen("not-sure")] }, "open-differences"],
  ])("%s: %s", (_, known, state) => expect(given(known).state).toBe(state));
});

describe("settling", () => {
  const before = given({ claims: otherAddress });
  const { rule, fingerprint } = before.differences[0] as (typeof before.differences)[number];
  const decided = (decision: Facts["settlements"][number]["decision"], claims = otherAddress) =>
    given({ claims, settlements: [{ rule, fingerprint, decision }] });

  test.each([
    // decision, status, points, state
    [null, "proposed", 22, "open-differences"],
    ["settled", "settled", 0, "keep-checking"],
    ["confirmed", "confirmed", 22, "open-differences"],
    ["returned", "open", 22, "open-differences"],
  ] as const)("%s: %s", (decision, status, points, state) => {
    const after = decided(decision);
    expect(after.differences).toMatchObject([{ status, points }]);
    expect(after).toMatchObject({ risk: points, state });
  });

  test("holds when the same address is written with other blanks, not when the address changes", () => {
    const rewritten = shipping("12 Elm Street, Leeds", "Unit 9,  DOCK Road, Hull", "different");
    expect(decided("settled", rewritten).risk).toBe(0);
    const moved = shipping("12 Elm Street, Leeds", "Unit 10, Dock Road, Hull", "different");
    expect(decided("settled", moved)).toMatchObject({ risk: 22, differences: [{ status: "open" }] });
  });

  test("of a stop rule takes the screening away from compliance", () => {
    const [{ rule, fingerprint } = { rule: "", fingerprint: "" }] = given({
      attestations: [seen("different")],
    }).differences;
    const settle = (decision: "settled" | "confirmed") =>
      given({ attestations: [seen("different")], settlements: [{ rule, fingerprint, decision }] }).state;
    expect([settle("confirmed"), settle("settled")]).toEqual(["with-compliance", "keep-checking"]);
  });
});

describe("contributions", () => {
  const identity = [otherName];
  const place = [
    ...shipping("12 Elm Street, Leeds", "PO Box 1, Hull", "different"),
    claim("application-form", "place", "Hull", "different"),
  ];
  const work = ["work", "education"].map((attribute) => claim("application-form", attribute, "x", "different"));
  const early = job("Clearwater", { answeredAt: "2026-11-01T00:00:00Z", answer: "confirmed" });

  test("one cause counts once: a group stops at its cap", () => {
    expect(given({ claims: place }).contributions).toEqual([
      {
        ...{ group: "place", points: 36, cap: 36 },
        of: [
          { rule: "shipping-address-differs", points: 22 },
          { rule: "shipping-mail-drop", points: 14 },
          { rule: "place-differs", points: 10 },
        ],
      },
    ]);
  });

  test("everything at once stops at 100, and the groups still sum to it", () => {
    const { risk, contributions } = given({
      claims: [...identity, ...place, ...work, otherEmail],
      jobs: [denied, early],
      attestations: [seen("different"), seen("not-sure")],
    });
    expect(contributions.map(({ group, points }) => [group, points])).toEqual([
      ["identity", 60],
      ["place", 36],
      ["work history", 4],
      ["contact", 0],
    ]);
    expect(risk).toBe(100);
  });
});

describe("checked", () => {
  test.each<[string, Partial<Facts>, number]>([
    ["nothing", {}, 0],
    ["seen live", { attestations: [seen("same")] }, 33],
    ["seen live by somebody who is sure that it is another", { attestations: [seen("different")] }, 33],
    ["seen live, not sure", { attestations: [seen("not-sure")] }, 16],
    ["seen live, not sure, then sure", { attestations: [seen("not-sure"), seen("same")] }, 33],
    ["both addresses, not completed, the document typed in by one person", { claims: sameAddress }, 23],
    ["and read by a second", { claims: sameAddress, confirmations: [read("address-document")] }, 26],
    [
      "and delivered there, as the carrier shows",
      { claims: sameAddress, confirmations: [read("address-document")], shipments: [shipment()] },
      30,
    ],
    ["only the document", { claims: shipping("Leeds", null) }, 16],
    ["completed with a concern", { checks: [{ kind: "employment", outcome: "concern" }] }, 33],
    ["could not verify", { checks: [{ kind: "employment", outcome: "could-not-verify" }] }, 0],
    ["everything", everythingDone, 100],
  ])("%s: %s %%", (_, known, checked) => expect(given(known).checked).toBe(checked));

  test("a check that is not required asks for nothing", () => {
    const policy = { minimumChecked: 80, checks: [{ kind: "employment", stage: "before-offer", required: false }] };
    expect(given({ policy, attestations: [seen("same")] })).toMatchObject({ checked: 100, state: "nothing-open" });
  });

  test("a check that is not registered fails the assessment", () => {
    const policy = { minimumChecked: 80, checks: [{ kind: "horoscope", stage: "before-offer", required: true }] };
    expect(() => given({ policy })).toThrow('There is no check "horoscope".');
  });
});

describe("do next", () => {
  test("what settles or checks most comes first, three steps at most", () => {
    expect(given({ claims: otherAddress }).next).toEqual([
      {
        words: "Work on “Employment”: a job from the résumé or the application",
        detail: "checks up to 33 % more",
        check: "employment",
      },
      { words: "See the candidate live with their identity document", detail: "checks up to 33 % more", check: null },
      {
        words: "Ask for a document with the shipping address, such as a lease or a utility bill",
        ...{ detail: "settles 1 difference", check: "shipping-address" },
      },
    ]);
  });

  test("what could not be verified is no step to complete, and comes last", () => {
    const checks = [{ kind: "employment", outcome: "could-not-verify" as const }];
    const jobs = [job("Northgate", { answer: "no-answer" })];
    expect(given({ jobs, checks }).next.map(({ words }) => words)).toEqual([
      "Work on “Shipping address”: a document that shows an address",
      "See the candidate live with their identity document",
      "Find another way to verify “Employment”, then reopen it",
    ]);
    expect(given({ jobs }).next[0]?.words).toBe("Complete “Employment”");
  });

  test("a check of which all is known is completed first, and a stage that is held closed goes before a later one", () => {
    const required = (kind: string, stage: string) => ({ kind, stage, required: true });
    const checks = [
      required("employment", "before-offer"),
      required("education", "before-offer"),
      required("references", "before-offer"),
      required("identity-document", "before-interview"),
    ];
    const read = { source: "identity-document", answer: "agrees" as const };
    const next = (known: Partial<Facts>) =>
      given({ policy: { minimumChecked: 80, checks }, claims: otherAddress, attestations: [seen("same")], ...known })
        .next;
    expect(next({ documents: ["identity-document"], confirmations: [read] })[0]).toEqual({
      ...{ words: "Complete “Identity document”", detail: "all of it is known", check: "identity-document" },
    });
    expect(next({ documents: ["identity-document"] }).map(({ check }) => check)).toEqual([
      ...[null, "identity-document", "employment"],
    ]);
  });

  test("no step leads to a check that the policy does not ask for", () => {
    const claims = [claim("application-form", "education", "x", "different")];
    expect(given({ ...everythingDone, claims }).next).toMatchObject([{ detail: "settles 1 difference", check: null }]);
  });

  test("nothing is left when everything is done", () => expect(given(everythingDone).next).toEqual([]));

  test("what is proposed waits for a second person", () => {
    const settlements = given({ ...everythingDone, claims: [otherName] }).differences.map(({ rule, fingerprint }) => ({
      ...{ rule, fingerprint, decision: null },
    }));
    expect(given({ ...everythingDone, claims: [otherName], settlements }).next).toEqual([
      { words: "Let a second person look at what is proposed as settled", detail: "settles 1 difference", check: null },
    ]);
  });
});

test("the same facts give the same bytes, however their keys are ordered", () => {
  const facts = sampleFacts({ claims: [...otherAddress, otherName], jobs: [denied] });
  const turned = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
  expect(serialise(assess(turned, new Date(0)))).toBe(serialise(assess(facts, now)));
  expect(factsDigest(turned)).toBe(factsDigest(facts));
  expect(factsDigest(facts)).toMatch(/^[0-9a-f]{64}$/);
  expect(factsDigest({ ...facts, shippingProofs: 1 })).not.toBe(factsDigest(facts));
});

test("what was stored reads back as what was said", () => {
  const assessment = given({ claims: otherAddress, jobs: [denied] });
  expect(JSON.parse(serialise(assessment))).toEqual(assessment);
});

test("what the law does not let be asked counts for nothing, and what waits for the offer comes after it", () => {
  const checks = ["channels", "background-report", "employment"].map((kind) => ({
    ...{ kind, stage: "before-offer", required: true },
  }));
  const policy = { minimumChecked: 80, checks };
  const kinds = (facts: Facts) => assess(facts, now).parts.map(({ kind }) => kind);
  expect(kinds(sampleFacts({ policy }))).toEqual(["channels", "background-report", "employment", null]);
  const law: Facts["law"] = [
    { kind: "channels", effect: "not allowed" },
    { kind: "background-report", effect: "only after an offer" },
  ];
  expect(kinds(sampleFacts({ policy, law }))).toEqual(["background-report", "employment", null]);
  const next = assess(sampleFacts({ policy, law }), now).next.map(({ check }) => check);
  expect(next.indexOf("employment")).toBeLessThan(next.indexOf("background-report"));
  expect(next).not.toContain("channels");
});
