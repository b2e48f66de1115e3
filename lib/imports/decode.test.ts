import { expect, test } from "vitest";
import { decode, largestList } from "./decode";

const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
};

test.each([
  // bytes                                              text            assumed
  ["UTF-8", Buffer.from("Zoë"), "Zoë", null],
  ["UTF-8 with its mark", Buffer.from("\uFEFFZoë"), "Zoë", null],
  ["UTF-16, small end first", utf16("\uFEFFZoë"), "Zoë", null],
  ["UTF-16, large end first", utf16("\uFEFFZoë", true), "Zoë", null],
  ["UTF-16 without a mark", utf16("Name,Town\nZoë,Łódź"), "Name,Town\nZoë,Łódź", null],
  ["Western European", Buffer.from("Zo\xeb", "latin1"), "Zoë", "read as Western European"],
  ["nothing", Buffer.from(""), "", null],
])("%s", (_, bytes, text, assumed) => {
  expect(decode(bytes)).toEqual({ ok: true, text, assumed: assumed && expect.stringContaining(assumed) });
});

test.each([
  ["too large", new Uint8Array(largestList + 1), "larger than 10 MB"],
  ["a workbook", Buffer.from("PK\x03\x04"), "Save it as CSV"],
])("%s is refused", (_, bytes, reason) => {
  expect(decode(bytes)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
});
