import { expect, test } from "vitest";
import { shipment } from "../samples";
import { equipmentNotReceived } from "./equipment-not-received";

test.each([
  [{ state: "planned" }, "unknown"],
  [{ state: "sent" }, "unknown"],
  [{ state: "called-off" }, "unknown"],
  [{ state: "delivered" }, "clear"],
  [{ state: "returned" }, "raised"],
  [{ state: "lost" }, "raised"],
  [{ what: "documents", state: "returned" }, "unknown"],
] as const)("%j: %s", (sent, state) => {
  expect(equipmentNotReceived.evaluate({ shipments: [shipment(sent)] })).toMatchObject({ state });
});

test("one that came back stays a difference when the next arrives, until somebody settles it", () => {
  const shipments = [shipment({ state: "returned" }), shipment({ state: "delivered" })];
  expect(equipmentNotReceived.evaluate({ shipments })).toMatchObject({ state: "raised" });
  expect(equipmentNotReceived.evaluate({})).toMatchObject({ state: "unknown" });
});
