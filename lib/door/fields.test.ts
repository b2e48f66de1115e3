import { expect, test } from "vitest";
import { z } from "zod";
import { answersInWords, fieldsOf } from "./fields";

const schema = z.object({
  found: z.enum(["a", "not-sure"]).meta({ title: "What is there?", labels: { a: "A page" } }),
  seenOn: z.iso.date().meta({ title: "When?" }),
  mail: z.email().optional(),
  agreed: z.boolean(),
  line: z.string().max(200).nullable(),
  note: z.string().max(2000).optional().meta({ title: "Note", description: "In short." }),
});
const fields = fieldsOf(schema);

test("each answer becomes a field of its kind, with its words", () => {
  expect(fields.map(({ name, label, kind, optional }) => [name, label, kind, optional])).toEqual([
    ["found", "What is there?", "choice", false],
    ["seenOn", "When?", "day", false],
    ["mail", "Mail", "email", true],
    ["agreed", "Agreed", "yes-or-no", false],
    ["line", "Line", "line", true],
    ["note", "Note", "text", true],
  ]);
  expect(fields[0]?.choices).toEqual([
    { value: "a", label: "A page" },
    { value: "not-sure", label: "Not sure" },
  ]);
  expect(fields.at(-1)?.help).toBe("In short.");
});

test("answers are said by the names of their fields, without what was left empty, and what is asked no more by its own", () => {
  const given = { found: "a", seenOn: "2026-11-20", agreed: true, line: null, note: "", other: "gone by now" };
  expect(answersInWords(fields, given).map(({ label, words }) => `${label} ${words}`)).toEqual([
    "What is there? A page",
    "When? 2026-11-20",
    "Agreed Yes",
    "Other gone by now",
  ]);
  expect(answersInWords(fields, { agreed: false })).toEqual([]);
});
