import { expect, test } from "vitest";
import { pageWith, samplePages } from "@/lib/evidence/inspect/samples";
import { readPages } from "../text/read";
import { pdfText } from "./text";

const page = pageWith([
  "Ines Aldana",
  "ines.aldana@post.example",
  "Experience",
  "Support agent\tMar 2019 - Aug 2022",
  "Northgate Logistics",
]);

test("the text of each page comes in lines, with what stands at the right apart", async () => {
  const text = await pdfText(samplePages([page, "", pageWith(["Education", "BA, University of Hull, 2012 - 2015"])]));
  expect(text).toEqual({
    ok: true,
    count: 3,
    pages: [
      "Ines Aldana\nines.aldana@post.example\nExperience\nSupport agent\tMar 2019 - Aug 2022\nNorthgate Logistics",
      "",
      "Education\nBA, University of Hull, 2012 - 2015",
    ],
  });
  const { claims, unread } = readPages(text.ok ? text.pages : []);
  expect(claims.map(({ text, path }) => [text, path])).toEqual([
    ["Ines Aldana", "page 1, line 1"],
    ["ines.aldana@post.example", "page 1, line 2"],
    ["Support agent, Northgate Logistics, Mar 2019 – Aug 2022", "page 1, line 4"],
    ["BA, University of Hull, 2012 – 2015", "page 3, line 2"],
  ]);
  expect(unread.map(({ path }) => path)).toEqual(["page 2"]);
});

test("of many pages the first are read", async () => {
  const text = await pdfText(samplePages(Array(31).fill(page)));
  expect(text).toMatchObject({ ok: true, count: 31, pages: { length: 30 } });
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["half a PDF", samplePages([page]).subarray(0, 40)],
  ["something else", Buffer.from("hello ".repeat(500))],
])("%s is refused in words", async (_, bytes) => {
  expect(await pdfText(bytes)).toEqual({ ok: false, reason: "The PDF is damaged or incomplete." });
});

test("one that takes too long is given up", async () => {
  expect(await pdfText(samplePages([page]), 0.01)).toMatchObject({ ok: false, reason: /too much time/ });
});
