import fc from "fast-check";
import { expect, test } from "vitest";
import { pack } from "../archive/pack";
import { readText } from "../text/read";
import { docxText } from "./text";

const bytes = (text: string) => new TextEncoder().encode(text);
const paragraph = (...runs: string[]) =>
  `<w:p w:rsidR="1"><w:pPr/>${runs.map((run) => `<w:r>${run}</w:r>`).join("")}</w:p>`;
const said = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const docx = (body: string, others: Record<string, string> = {}) =>
  pack(
    Object.entries({
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
      ...others,
    }).map(([name, text]) => ({ name, bytes: bytes(text) })),
  );
const textOf = async (archive: Uint8Array<ArrayBuffer>) => {
  const read = await docxText(archive);
  return read.ok ? read.text : read.reason;
};

test.each([
  [
    "a paragraph is a line",
    paragraph(said("Ines "), said("Aldana")) + paragraph(said("Leeds")),
    "Ines Aldana\nLeeds\n",
  ],
  ["tabs and breaks", paragraph(said("a"), "<w:tab/>", said("b"), '<w:br w:type="page"/>', said("c")), "a\tb\nc\n"],
  [
    "entities, known ones only",
    paragraph(said("Harbour &amp; Sons &#8211; &#x41; &own;")),
    "Harbour & Sons – A &own;\n",
  ],
  [
    "cells of a table",
    `<w:tbl><w:tr><w:tc>${paragraph(said("2019 – 2022"))}</w:tc><w:tc>${paragraph(said("Clerk, Acme Ltd"))}</w:tc></w:tr></w:tbl>`,
    "2019 – 2022\tClerk, Acme Ltd\n",
  ],
  [
    "fields and deleted words",
    paragraph("<w:instrText>DDEAUTO cmd</w:instrText>", "<w:delText>no</w:delText>", said("a")),
    "a\n",
  ],
  [
    "the second form of a text box",
    `<mc:AlternateContent><mc:Choice>${paragraph(said("a"))}</mc:Choice><mc:Fallback>${paragraph(said("a"))}</mc:Fallback></mc:AlternateContent>`,
    "a\n",
  ],
  [
    "a list",
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r>${said("Answered mail")}</w:r></w:p>${paragraph(said("b"))}`,
    "• Answered mail\nb\n",
  ],
  [
    "a list by its style",
    `<w:p><w:pPr><w:pStyle w:val="ListBullet2"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r>${said("a")}</w:r></w:p>`,
    "• a\n",
  ],
  ["an empty paragraph", '<w:p/><w:p w:rsidR="1"></w:p>', "\n"],
])("%s", async (_, body, text) => {
  expect(await textOf(docx(body))).toBe(text);
});

test("headers come first, footers and notes not at all", async () => {
  const others = { "word/header1.xml": paragraph(said("Ines Aldana")), "word/footnotes.xml": paragraph(said("x")) };
  expect(await textOf(docx(paragraph(said("Leeds")), others))).toBe("Ines Aldana\n\nLeeds\n");
});

test("what it says is read into claims", async () => {
  const work = `<w:tr><w:tc>${paragraph(said("03/2019 – 08/2022"))}</w:tc><w:tc>${paragraph(said("Clerk, Acme Ltd"))}</w:tc></w:tr>`;
  const text = await textOf(docx(paragraph(said("Ines Aldana")) + paragraph(said("Experience")) + work));
  expect(readText(text).claims.map(({ text, path }) => [text, path])).toEqual([
    ["Ines Aldana", "line 1"],
    ["Clerk, Acme Ltd, Mar 2019 – Aug 2022", "line 3"],
  ]);
});

test("UTF-16, which XML may be in, is read", async () => {
  const wide = new Uint8Array(Buffer.from("\uFEFF<w:p><w:r><w:t>Ines</w:t></w:r></w:p>", "utf16le"));
  expect(await docxText(pack([{ name: "word/document.xml", bytes: wide }]))).toMatchObject({
    ok: true,
    text: "Ines\n",
  });
});

test.each([
  ["nothing", bytes(""), "This Word document is damaged or incomplete."],
  ["another archive", pack([{ name: "a.txt", bytes: bytes("a") }]), "This is no Word document."],
])("%s is refused in words", async (_, archive, reason) => {
  expect(await docxText(archive)).toEqual({ ok: false, reason });
});

test("any XML gets an answer", async () => {
  const piece = fc.constantFrom(
    "<w:t>",
    "</w:t>",
    "<w:p>",
    "</w:p>",
    "<w:t",
    ">",
    "a",
    "&#0;",
    "&#x10ffff;",
    "&#xd800;",
    "</w:tc>",
    "<mc:Fallback>",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece), async (pieces) => {
      expect(await docxText(docx(pieces.join("")))).toHaveProperty("ok");
    }),
  );
});
