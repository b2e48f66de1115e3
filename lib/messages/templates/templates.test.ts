import { describe, expect, test } from "vitest";
import { consentTexts } from "@/lib/consents/texts";
import { excluded } from "@/lib/risk/excluded";
import { rules } from "@/lib/risk/rules";
import type { MessageFacts } from "../define-template";
import { template, templateIds, templates } from ".";
import { askable, difference } from "./difference";

const files = Object.keys(import.meta.glob("./*.ts"))
  .map((path) => path.replace(/^\.\/|\.ts$/g, ""))
  .filter((name) => name !== "index" && !name.endsWith(".test"));

const nothing: MessageFacts = {
  candidate: "Dana Lee",
  position: "Data engineer",
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
  documents: ["identity document", "address document"],
  texts: [...consentTexts],
  asked: [{ words: "The names in use", on: "12 November 2026" }],
};

test("every file is registered, and an unknown id throws", () => {
  expect(files.sort()).toEqual([...templateIds].sort());
  expect(() => template("toString")).toThrow('There is no template "toString".');
});

describe.each(templates.map((one) => [one.id, one] as const))("%s", (id, one) => {
  // The texts of consents are somebody else's words, and tested there.
  const facts =
    id === "consent" ? { ...everything, texts: [{ act: "consent", title: "Text", body: "" } as const] } : everything;
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
