import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each([
  ["/screenings?turn=mine", "/screenings?turn=mine"],
  ["/positions/1#people", "/positions/1#people"],
  [undefined, "/"],
  [["/users", "/positions"], "/"],
  ["users", "/"],
  ["//elsewhere.example", "/"],
  ["/\\elsewhere.example", "/"],
  ["/\t/elsewhere.example", "/"],
  ["/x\r\nset-cookie: a=b", "/"],
  ["/candidates?q=김", "/"],
  ["/candidates?q=%EA%B9%80", "/candidates?q=%EA%B9%80"],
  ["https://elsewhere.example/", "/"],
  ["javascript:alert(1)", "/"],
])("%j leads to %s", (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});

test("what leads on stays on our site once a browser reads it", () => {
  expect(new URL(ownPath("/.//elsewhere.example"), "https://bonafide.example").origin).toBe("https://bonafide.example");
});
