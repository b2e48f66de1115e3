import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { shipment } from "../samples";
import { serialNumberDiffers } from "./serial-number-differs";

type ReadBack = NonNullable<Facts["shipments"]>[number]["readBack"];

test.each<[ReadBack, string]>([
  [[], "unknown"],
  [[null], "unknown"],
  [["not-read"], "unknown"],
  [["agrees", null], "unknown"],
  [["agrees"], "clear"],
  [["agrees", "differs"], "raised"],
])("%j: %s", (readBack, state) => {
  expect(serialNumberDiffers.evaluate({ shipments: [shipment({ readBack })] })).toMatchObject({ state });
});

test("nothing sent is unknown", () => {
  expect(serialNumberDiffers.evaluate({})).toMatchObject({ state: "unknown" });
});

test("what was seen on the first day raises it too", () => {
  expect(serialNumberDiffers.evaluate({ findings: ["other-serial-number"] })).toMatchObject({ state: "raised" });
});
