import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { pack } from "../archive/pack";
import { readDocument } from "./document-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const web = "This is a web page. Save it as PDF or Word, and take that.";
const never = async () => ({ ok: false as const, reason: "The PDF asks for a password." });

test.each([
  ["plain text", bytes("Ines Aldana\nExperience\nClerk at Acme, 2019 – 2020")],
  [
    "plain text in UTF-16",
    new Uint8Array(Buffer.from("\uFEFFInes Aldana\nExperience\nClerk at Acme, 2019 – 2020", "utf16le")),
  ],
  [
    "plain text in UTF-16 without a mark",
    new Uint8Array(Buffer.from("Ines Aldana\nExperience\nClerk at Acme, 2019 – 2020", "utf16le")),
  ],
])("%s is read", async (_, file) => {
  expect(await readDocument(file, never)).toMatchObject({
    ok: true,
    claims: [{ text: "Ines Aldana" }, { attribute: "work" }],
  });
});

test.each([
  ["a PDF that is locked", bytes("%PDF-1.7"), "The PDF asks for a password."],
  ["a broken Word document", bytes("PK\u0003\u0004"), "This Word document is damaged or incomplete."],
  ["a web page in capitals", bytes("<HTML><BODY>Ines Aldana"), web],
  ["a web page behind blank lines", bytes("\n  <!DocType html>\nInes Aldana"), web],
  ["a web page behind a byte order mark", bytes("\uFEFF<html>Ines Aldana"), web],
  ["a web page behind a comment", bytes("<!-- saved -->\n<html>Ines Aldana"), web],
  ["a web page in UTF-16", new Uint8Array(Buffer.from("\uFEFF<html>Ines Aldana", "utf16le")), web],
  [
    "XML",
    bytes('<?xml version="1.0"?><resume>Ines Aldana</resume>'),
    "This is XML. Save it as PDF or Word, and take that.",
  ],
  [
    "rich text behind a blank",
    bytes(" {\\rtf1 Ines Aldana}"),
    "This is rich text (RTF). Save it as PDF or Word, and take that.",
  ],
  ["rich text", bytes("{\\rtf1\\ansi Ines Aldana}"), "This is rich text (RTF). Save it as PDF or Word, and take that."],
  ["the code of a page", bytes("<!DOCTYPE html><html>"), web],
  [
    "a Word document of pictures",
    pack([{ name: "word/document.xml", bytes: bytes("<w:p/>") }]),
    "There is no text in it.",
  ],
  [
    "a Word document of 1997",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0), ...bytes("Ines")]),
    "This is neither a PDF, a Word document nor plain text.",
  ],
  ["a picture", new Uint8Array([0x89, 0, 0]), "This is neither a PDF, a Word document nor plain text."],
  ["too much", new Uint8Array(10 * 1024 * 1024 + 1), "It is larger than 10 MB."],
])("%s is refused in words", async (_, file, reason) => {
  expect(await readDocument(file, never)).toEqual({ ok: false, reason });
});

test("a part of a Word document that cannot be read is named, and the rest is kept", async () => {
  const lines = ["Ines Aldana", "Experience", "Clerk at Acme, 2019 – 2020"];
  const text = bytes(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(""));
  const document = zipSync({ "word/document.xml": text, "word/header1.xml": new Uint8Array(11 * 1024 * 1024) });
  expect(await readDocument(document, never)).toMatchObject({
    ok: true,
    claims: [{ text: "Ines Aldana" }, { attribute: "work" }],
    unread: [{ path: "word/header1.xml", reason: "This file is too large once it is unpacked." }, {}],
  });
});
