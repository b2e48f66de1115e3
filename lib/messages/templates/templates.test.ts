import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { consentTexts } from "@/lib/consents/texts";
import { excluded } from "@/lib/risk/excluded";
import { rules } from "@/lib/risk/rules";
import type { MessageFacts } from "../define-template";
import { sendInput } from "../schema";
import { template, templateIds, templates } from ".";
import { askable, difference } from "./difference";
import { ownWords } from "./free";

const files = Object.keys(import.meta.glob("./*.ts"))
  .map((path) => path.replace(/^\.\/|\.ts$/g, ""))
  .filter((name) => name !== "index" && !name.endsWith(".test"));

const nothing: MessageFacts = {
  candidate: "Dana Lee",
  position: "Data engineer",
  look: false,
  sender: { name: "Mara Okafor", email: "mara@company.example" },
  differences: [],
  unclear: null,
  documents: [],
  texts: [],
  asked: [],
};
const asked = rules.filter(({ id }) => askable(id));
const everything: MessageFacts = {
  ...nothing,
  differences: asked.map(({ id, letter }) => ({
    rule: id,
    check: "profiles",
    fact: {
      words: letter.fact,
      values: [
        { label: "Résumé", text: `${id} here` },
        { label: "LinkedIn", text: `${id} there` },
      ],
    },
  })),
  unclear: {
    about: "web address",
    fact: {
      words: "We read this about your web address in one place only:",
      values: [{ label: "LinkedIn", text: "there" }],
    },
  },
  documents: [
    { check: "identity-document", title: "identity document" },
    { check: "address-document", title: "address document" },
  ],
  texts: consentTexts.map((text) => ({ ...text, check: "background-report" })),
  asked: [{ words: "The names in use", on: "12 November 2026" }],
};

test("every file is registered, and an unknown id throws", () => {
  expect(files.sort()).toEqual([...templateIds].sort());
  expect(() => template("toString")).toThrow('There is no template "toString".');
});

describe.each(templates.map((one) => [one.id, one] as const))("%s", (id, one) => {
  // The texts of consents are somebody else's words, and tested there.
  const facts =
    id === "consent"
      ? { ...everything, texts: [{ act: "consent", title: "Text", body: "", check: "" } as const] }
      : everything;
  const { subject, body, wanted } = one.write(facts);

  test("greets, says how to answer and that nothing is decided, and is signed", () => {
    expect(body).toMatch(/^Dear Dana Lee,\n\n/);
    expect(body).toContain("Nothing has been decided. Please answer in your own words to mara@company.example.");
    expect(body).toMatch(/Kind regards\nMara Okafor$/);
    expect(subject).toContain("Data engineer");
    expect(subject.length).toBeLessThan(120);
  });

  test("names no number of ours, nobody's guilt and nothing that is excluded", () => {
    const words = [subject, body, wanted].join("\n");
    expect(words).not.toMatch(
      /fraud|scam|suspic|fake|liar|impost|red flag|\brisk\b|\bscore|\bpoints?\b|compliance|\brule/i,
    );
    expect(words).not.toMatch(/nationalit|citizen|ethnic|religio|gender|\bage\b|accent|visa|disab/i);
    for (const { keys } of excluded) for (const key of keys) expect(words).not.toMatch(RegExp(`\\b${key}\\b`, "i"));
    expect(words).not.toMatch(/undefined|null|\[object|!/);
  });
});

// The texts of consents are published in their own words, for everybody.
const own = templates.filter(({ id }) => id !== "consent");

test.each(own)("$id to somebody who works here speaks of their work, and of no application", (one) => {
  const { subject, body } = one.write({ ...everything, look: true });
  expect(`${subject} ${body}`).not.toMatch(/appl(y|ied|ication)/i);
});

test.each([
  // template       with nothing  with everything
  ["difference", false, true],
  ["unclear", false, true],
  ["document", false, true],
  ["consent", false, true],
  ["interview", true, true],
  ["reminder", false, true],
  ["free", true, true],
] as const)("%s is offered with nothing to write about: %s, with everything: %s", (id, bare, full) => {
  expect(template(id).fits(nothing)).toBe(bare);
  expect(template(id).fits(everything)).toBe(full);
});

test.each([
  ["difference", "profiles"],
  ["unclear", "profiles"],
  ["document", "identity-document"],
  ["consent", "background-report"],
  ["interview", "video-interview"],
  ["reminder", null],
  ["free", null],
] as const)("%s is about the check %s", (id, check) => expect(template(id).write(everything).check).toBe(check));

test("in the sender’s own words nothing is sent as it begins", () => {
  const { check: _, ...draft } = template("free").write(nothing);
  const input = { screeningId: randomUUID(), template: "free", ...draft, kind: "", way: "mail" };
  expect(sendInput.safeParse(input).error?.issues).toMatchObject([{ path: ["body"] }]);
  const body = draft.body.replace(ownWords, "When can you start?");
  expect(sendInput.safeParse({ ...input, body }).success).toBe(true);
});

test("a difference is put with both values, a question, and what is then waited for", () => {
  for (const one of everything.differences) {
    const { body, wanted } = difference.write({ ...nothing, differences: [one] });
    expect(body).toContain(`• ${one.fact.words}\n  Résumé: ${one.rule} here\n  LinkedIn: ${one.rule} there\n\n`);
    expect(body).toContain("?\n");
    expect(wanted).toMatch(/^[A-Z][^.?]+$/);
  }
});

test("what others said in confidence is not put to the candidate by a message", () => {
  for (const id of ["employer-does-not-confirm", "answer-before-question", "person-not-the-same"])
    expect(askable(id)).toBe(false);
  expect(asked.map(({ letter }) => letter.shows)).toEqual(asked.map(() => "all"));
});

test("a consent goes alone, with all of its words", () => {
  const { body, subject } = template("consent").write(everything);
  const [first, ...others] = consentTexts;
  expect(body).toContain(first.body.trim());
  expect(subject).toContain(first.title);
  for (const { title } of others) expect(body).not.toContain(title);
});
