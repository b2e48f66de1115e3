import { expect, test } from "vitest";
import { shipment } from "../samples";
import { equipmentSentElsewhere } from "./equipment-sent-elsewhere";

test.each([
  [{ state: "delivered", toAgreed: true }, "clear"],
  [{ state: "sent", toAgreed: true }, "clear"],
  [{ state: "delivered", toAgreed: false }, "raised"],
  [{ state: "sent", toAgreed: false }, "raised"],
  [{ state: "planned", toAgreed: false }, "unknown"],
  [{ state: "returned", toAgreed: false }, "unknown"],
  [{ state: "delivered", toAgreed: null }, "unknown"],
  [{ what: "documents", state: "delivered", toAgreed: false }, "unknown"],
] as const)("%j: %s", (sent, state) => {
  expect(equipmentSentElsewhere.evaluate({ shipments: [shipment(sent)] })).toMatchObject({ state });
});

test("nothing sent is unknown", () => {
  expect(equipmentSentElsewhere.evaluate({})).toMatchObject({ state: "unknown" });
});

test("what was seen on the first day raises it too", () => {
  expect(equipmentSentElsewhere.evaluate({ findings: ["delivered-elsewhere"] })).toMatchObject({ state: "raised" });
});
