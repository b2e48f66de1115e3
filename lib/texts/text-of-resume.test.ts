import { expect, test } from "vitest";
import { textOfDocument, textOfJson } from "./text-of-resume";

test("the sentences of a JSON Resume, without names, dates and titles", () => {
  const resume = {
    basics: { name: "Dana Lee", summary: "I have kept bees since I was nine." },
    work: [{ position: "Engineer", highlights: ["Wrote a small planner in Go."] }],
  };
  expect(textOfJson(JSON.stringify(resume))).toBe("I have kept bees since I was nine.\nWrote a small planner in Go.");
});

test.each([
  ["plain text", "I kept bees.", "I kept bees."],
  ["what is no PDF", "%PDF-1.7 nothing", ""],
  ["what is no Word document", "PK nothing", ""],
])("%s", async (_, text, read) => expect(await textOfDocument(new Uint8Array(Buffer.from(text)))).toBe(read));
