import { expect, test } from "vitest";
import { fileNameOf, saysFileName } from "./file-name";

test.each(["Passport Jane Doe.pdf", "여권 사본.png", "100 %.txt", "a\nb.txt"])("%j comes as it was sent", (name) => {
  expect(fileNameOf({ headers: new Headers(saysFileName(name)) })).toBe(name);
});

test.each([
  ["nothing", {}],
  ["half an escape", { "x-file-name": "100%" }],
])("%s says no name", (_, headers) => expect(fileNameOf({ headers: new Headers(headers) })).toBeUndefined());

test("nothing turns the letters of a name around", () => {
  expect(fileNameOf({ headers: new Headers(saysFileName("cv\u202egnp.exe")) })).toBe("cvgnp.exe");
});

test("half a character does not stop a file from being sent", () => {
  expect(fileNameOf({ headers: new Headers(saysFileName("a\ud800.png")) })).toBe("a\ufffd.png");
});
