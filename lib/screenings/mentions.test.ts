import { expect, test } from "vitest";
import { mentionedIn, mentionParts } from "./mentions";

const people = ["Ann Lee", "Ann Leeds", "김서연", "O’Neil (HR)", "Max*"].map((name) => ({ id: name, name }));

test.each([
  // text                                    mentions
  ["@Ann Lee please look", ["Ann Lee"]],
  ["for @Ann Leeds", ["Ann Leeds"]],
  ["@Ann Lee and @Ann Leeds", ["Ann Lee", "Ann Leeds"]],
  ["@Ann Lee, @Ann Lee again", ["Ann Lee"]],
  ["(@김서연) said", ["김서연"]],
  ["@O’Neil (HR): why?", ["O’Neil (HR)"]],
  ["@Max* or @Maxine", ["Max*"]],
  ["mail x@Ann Lee", []],
  ["@Ann Leeward", []],
  ["@ann lee", []],
  ["Ann Lee", []],
  ["@", []],
  ["", []],
])("“%s” mentions %j", (text, names) => {
  expect(mentionedIn(text, people)).toEqual(names);
});

test("the parts together are the text again", () => {
  const text = "Hello @Ann Lee,\nand @Ann Leeds.";
  const parts = mentionParts(text, people);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.filter(({ mention }) => mention).map((part) => part.text)).toEqual(["@Ann Lee", "@Ann Leeds"]);
});

test("where nobody can be mentioned the text is one part", () => {
  expect(mentionParts("@Ann Lee", [])).toEqual([{ text: "@Ann Lee", mention: false }]);
});
