import { expect, test } from "vitest";
import { saidOfFile, saysOfFile } from "./said-of-file";

test("what is said of a file comes as it was typed, in a header that any server takes", () => {
  const said = { account: "00 4", limit: "€ 2,500+1", delimiter: "\t", mapping: "day,,out&in=1", name: "김\n서연" };
  const headers = saysOfFile(said);
  expect(Object.values(headers).join()).toMatch(/^[\x21-\x7e]+$/);
  expect(saidOfFile({ headers: new Headers(headers) })).toEqual(said);
});

test("a request that says nothing says nothing", () => expect(saidOfFile({ headers: new Headers() })).toEqual({}));
