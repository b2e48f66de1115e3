import { describe, expect, test } from "vitest";
import type { Difference } from "@/lib/risk/differences";
import { rules } from "@/lib/risk/rules";
import { agencyIn, type LetterKind, letterText, usualWords } from "./letter";
import { openFacts } from "./open-facts";

/** What no letter may say: numbers and names of the product, or a guess at who somebody is. */
const never =
  /\b(risk|score|points?|rules?|ruleset|fraud|fake|suspicio\w*|scam|lie[ds]?|lying|imposter|impersonat\w*|deceiv\w*|nationality|ethnic\w*|religio\w*|gender|disab\w*|age|citizen\w*|accent)\b/i;

const difference = (
  rule: string,
  status: string,
  values: { label: string; text: string }[],
  check: string | null = null,
) => ({ rule, status, values, check, words: "Their records office says so.", title: "T", points: 24 }) as Difference;

const letter = (facts: ReturnType<typeof openFacts>, more: Partial<Parameters<typeof letterText>[0]> = {}) =>
  letterText({
    ...{ kind: "facts", candidate: "Dana Lee", position: "Data engineer", signer: "Leo Brandt" },
    ...{ facts, lastDay: new Date("2026-11-29"), agency: "", ...usualWords("facts", "Data engineer") },
    ...more,
  });

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, { letter, title, setBy }) => {
  test("is put to the candidate in a sentence without anything a letter never says", () => {
    expect(letter.fact).toMatch(/^[A-Z].{20,}\.$/);
    expect(letter.fact).not.toMatch(never);
    expect([title, setBy]).not.toContain(letter.fact);
  });
});

test("shows what the candidate stated, and not what others said in confidence", () => {
  const values = [
    { label: "Claimed", text: "Engineer, Northgate, 2018 to 2025" },
    { label: "They said", text: "The office of Mrs Quill has no such employee." },
  ];
  const text = letter(
    openFacts({ differences: [difference("employer-does-not-confirm", "open", values)] }, { checks: [] }, "findings"),
  );
  expect(text).toContain("You stated: Engineer, Northgate, 2018 to 2025");
  expect(text).not.toMatch(/Quill|records office|24/);
});

test.each(["facts", "final"] as const)("who made the report reads back from a letter (%s)", (kind) => {
  const agency = "Checkers Inc\n1 Main Street\n\n+1 303 555 0100";
  expect(agencyIn(letter([], { kind, agency }))).toBe(agency);
  expect(agencyIn(letter([], { kind }))).toBe("");
});

test("says what was promised, in the order of a letter", () => {
  const text = letter(
    openFacts({ differences: [difference("name-differs", "confirmed", [])] }, { checks: [] }, "findings"),
  );
  expect(text).toMatch(/^Dear Dana Lee,\n\n/);
  expect(text).toContain("These facts do not agree yet:\n\n• Your name");
  expect(text).toContain(
    "You can correct or explain them until 29 November 2026. Someone who has not worked on your file will read your answer. Nothing has been decided.",
  );
  expect(text).toMatch(/Leo Brandt$/);
  expect(text).not.toMatch(never);
});

test("leaves out what is settled, and says what could not be verified", () => {
  const facts = openFacts(
    {
      differences: [difference("name-differs", "settled", []), difference("person-not-sure", "open", [], "employment")],
    },
    {
      checks: [
        { kind: "employment", outcome: "concern" },
        { kind: "shipping-address", outcome: "could-not-verify" },
      ],
    },
    "findings",
  );
  expect(facts.map(({ words }) => words)).toEqual([
    "Somebody who met you was not sure about the picture on your identity document.",
    "We were not able to verify this: Shipping address.",
  ]);
});

test("a concern that no difference explains is an open question, and one whose differences are settled is none", () => {
  const checks = [{ kind: "employment", outcome: "concern" as const }];
  expect(openFacts({ differences: [] }, { checks }, "findings")).toEqual([
    { words: "We have an open question about this: Employment.", values: [] },
  ]);
  const settled = [difference("employer-does-not-confirm", "settled", [], "employment")];
  expect(openFacts({ differences: settled }, { checks }, "findings")).toEqual([]);
});

test("a background report comes first, with who made it and the rights that belong to it", () => {
  const facts = openFacts({ differences: [] }, { checks: [] }, "report");
  expect(facts).toHaveLength(1);
  const agency = "Checkers Inc, 1 Main Street, +1 555 0100";
  const notice = letter(facts, { kind: "pre-adverse", agency });
  expect(notice).toContain(agency);
  expect(notice).toContain("Enclosed you find a copy of the report and the summary of your rights");
  const final = letter(facts, { kind: "final", agency, lastDay: null, ...usualWords("final", "Data engineer") });
  expect(final).toContain("did not make this decision");
  expect(final).toContain("free copy of the report within 60 days");
});

test("a final letter says the reasons and how to object, and names no last day", () => {
  const facts = openFacts({ differences: [difference("place-differs", "open", [])] }, { checks: [] }, "findings");
  const text = letter(facts, { kind: "final", lastDay: null, ...usualWords("final", "Data engineer") });
  expect(text).toContain("• Where you live is not stated the same way everywhere.");
  expect(text).toContain("You can object at any time");
  expect(text).not.toMatch(/until|Enclosed/);
  expect(text).not.toMatch(never);
});

test.each<LetterKind>(["facts", "pre-adverse", "final"])(
  "a %s letter to somebody who works here speaks of their work",
  (kind) => {
    const { intro, closing } = usualWords(kind, "Data engineer", true);
    expect(intro).toContain("your work as Data engineer");
    expect(`${intro} ${closing}`).not.toContain("application");
  },
);
