import { expect, test } from "vitest";
import { shared, shipping } from "../samples";
import { equipmentWhereOthersAre } from "./equipment-where-others-are";

const home = "12 Elm Street, Leeds";
const elsewhere = "Unit 9, Dock Road, Hull";

test.each([
  [null, "different", "unknown"],
  [0, "different", "clear"],
  // Somebody moved in with whom they know.
  [1, "different", "clear"],
  [2, "different", "raised"],
  [2, "unclear", "raised"],
  [10, "different", "raised"],
  // At home it is a household, and other rules count it.
  [2, "same", "clear"],
  [2, "likely", "clear"],
  [2, undefined, "unknown"],
] as const)("with %s others there, and %s as the document: %s", (equipment, verdict, state) => {
  const claims = shipping(home, elsewhere, verdict);
  expect(equipmentWhereOthersAre.evaluate({ claims, shared: shared({ equipment }) })).toMatchObject({ state });
});

test("is unknown without both addresses, or while nothing was compared", () => {
  const known = { shared: shared({ equipment: 3 }) };
  for (const claims of [shipping(null, elsewhere), shipping(home, null)])
    expect(equipmentWhereOthersAre.evaluate({ claims, ...known })).toMatchObject({ state: "unknown" });
  const claims = shipping(home, elsewhere, "different");
  expect(equipmentWhereOthersAre.evaluate({ claims })).toMatchObject({ state: "unknown" });
});

test("says how many others, and which two addresses met", () => {
  const claims = shipping(home, elsewhere, "different");
  expect(equipmentWhereOthersAre.evaluate({ claims, shared: shared({ equipment: 2 }) })).toEqual({
    state: "raised",
    words:
      "2 other candidates showed the address for equipment or asked for equipment there. The verdict is different.",
    values: [
      { label: "Address document", text: home },
      { label: "Shipping address", text: elsewhere },
      { label: "The same address for equipment", text: "2 other candidates" },
    ],
  });
});
