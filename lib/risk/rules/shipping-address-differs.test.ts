import { expect, test } from "vitest";
import { claim, shipping } from "../samples";
import { shippingAddressDiffers } from "./shipping-address-differs";

const documentMissing = { state: "unknown", missing: "a document that shows an address" };

test.each([
  ["same", "clear"],
  ["likely", "clear"],
  ["unclear", "raised"],
  ["different", "raised"],
  [undefined, "unknown"],
] as const)("%s: %s", (verdict, state) => {
  const claims = shipping("12 Elm Street, Leeds", "Unit 9, Dock Road, Hull", verdict);
  expect(shippingAddressDiffers.evaluate({ claims })).toMatchObject({ state });
});

test("names the two addresses that met, in the comparator's words", () => {
  const claims = shipping("12 Elm Street, Leeds", "Unit 9, Dock Road, Hull", "different");
  expect(shippingAddressDiffers.evaluate({ claims })).toEqual({
    state: "raised",
    words: "The verdict is different.",
    values: [
      { label: "Address document", text: "12 Elm Street, Leeds" },
      { label: "Shipping address", text: "Unit 9, Dock Road, Hull" },
    ],
  });
});

test("a passport shows no address", () => {
  const claims = [claim("identity-document", "name", "Ana Ruiz"), ...shipping(null, "Unit 9, Dock Road, Hull")];
  expect(shippingAddressDiffers.evaluate({ claims })).toEqual(documentMissing);
});

test("an application is no address document, whatever it says", () => {
  const compared = claim("shipping-request", "address", "Hull", "same", ["application-form", "Hull"]);
  expect(shippingAddressDiffers.evaluate({ claims: [compared] })).toEqual(documentMissing);
  const claims = [claim("address-document", "address", "Leeds"), compared];
  expect(shippingAddressDiffers.evaluate({ claims }).state).toBe("unknown");
});

test("without a shipping address nothing is clear", () => {
  const claims = shipping("12 Elm Street, Leeds", null);
  expect(shippingAddressDiffers.evaluate({ claims })).toEqual({ state: "unknown", missing: "the shipping address" });
});
