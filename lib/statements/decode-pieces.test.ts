import { expect, test } from "vitest";
import { textDecoder } from "./decode-pieces";

const utf16 = (text: string, big = false) =>
  big ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le");
const text = "Date,Payee\n2026-03-04,Zoë Łódź 東京\n".repeat(3);

test.each([
  ["UTF-8", Buffer.from(text), text],
  ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`), text],
  ["UTF-16, small end first", utf16(`\uFEFF${text}`), text],
  ["UTF-16, large end first", utf16(`\uFEFF${text}`, true), text],
  ["UTF-16 without a mark", utf16(text), text],
  ["Western European", Buffer.from("Caf\xe9, Zo\xeb", "latin1"), "Café, Zoë"],
  ["nothing", Buffer.from(""), ""],
])("%s, whole and in pieces", (_, bytes, expected) => {
  for (const length of [bytes.length || 1, 64, 33]) {
    const decoder = textDecoder();
    let found = "";
    for (let at = 0; at < bytes.length; at += length) found += decoder.push(bytes.subarray(at, at + length));
    expect(found + decoder.end()).toBe(expected);
  }
});

test("letters without end are not held back without end", () => {
  const decoder = textDecoder();
  const bytes = new Uint8Array(200_000).fill(0xe9);
  expect(decoder.push(bytes)).toHaveLength(200_000);
});
