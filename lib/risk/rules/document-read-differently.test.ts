import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { documentReadDifferently } from "./document-read-differently";

const agrees = { source: "identity-document", answer: "agrees" } as const;
const differs = { source: "address-document", answer: "differs" } as const;

test.each<[string, Facts["confirmations"], string]>([
  ["nobody has read one", [], "unknown"],
  ["one agrees", [agrees], "clear"],
  ["another differs", [agrees, differs], "raised"],
])("%s", (_, confirmations, state) => {
  expect(documentReadDifferently.evaluate({ confirmations })).toMatchObject({ state });
});

test("names each document once", () => {
  expect(documentReadDifferently.evaluate({ confirmations: [differs, differs] })).toMatchObject({
    values: [{ label: "Address document", text: "Read differently" }],
  });
});
