import { expect, test } from "vitest";
import { readDocument } from "./document-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const never = async () => ({ ok: false as const, reason: "The PDF asks for a password." });

test.each([
  ["plain text", bytes("Ines Aldana\nExperience\nClerk at Acme, 2019 – 2020")],
  [
    "plain text in UTF-16",
    new Uint8Array(Buffer.from("\uFEFFInes Aldana\nExperience\nClerk at Acme, 2019 – 2020", "utf16le")),
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
  ["a picture", new Uint8Array([0x89, 0, 0]), "This is neither a PDF, a Word document nor plain text."],
  ["too much", new Uint8Array(10 * 1024 * 1024 + 1), "It is larger than 10 MB."],
])("%s is refused in words", async (_, file, reason) => {
  expect(await readDocument(file, never)).toEqual({ ok: false, reason });
});
