import { expect, test } from "vitest";
import { shipping } from "../samples";
import { shippingMailDrop } from "./shipping-mail-drop";

test.each([
  // document            ships to                          answer
  ["12 Elm St, Leeds", "12 Elm St, Leeds", "clear"],
  ["12 Elm St, Leeds", "4402 Harbor Way, PMB 211, Tampa", "raised"],
  [null, "PO Box 17, Denver", "raised"],
  ["PO Box 17, Denver", null, "unknown"],
])("%s → %s: %s", (documented, shipsTo, state) => {
  expect(shippingMailDrop.evaluate({ claims: shipping(documented, shipsTo) })).toMatchObject({ state });
});

test("a house on the operator's list is raised with the line that it stands in", () => {
  const claims = shipping(null, "1200 Peach Rd #4417, Reno, NV 89501");
  expect(shippingMailDrop.evaluate({ claims, listedMailDrop: "Harbour Mail, 1200 Peach Road" })).toMatchObject({
    state: "raised",
    words: "This house is on your list of places that only take mail in: Harbour Mail, 1200 Peach Road.",
  });
});
