import { expect, test } from "vitest";
import { run } from "../samples";
import { paymentsJustBelowLimit } from "./payments-just-below-limit";

const answer = (...spending: ReturnType<typeof run>[]) => paymentsJustBelowLimit.evaluate({ spending });

test.each([
  [{ nearLimit: 8, limit: 250_000 }, "raised"],
  [{ nearLimit: 7, limit: 250_000 }, "clear"],
  [{ nearLimit: 8, limit: 250_000, approved: true }, "clear"],
  [{ nearLimit: 0, limit: null }, "unknown"],
])("%j: %s", (told, state) => expect(answer(run(told))).toMatchObject({ state }));

test("no statements are unknown, and none to one payee clear; it says how many, and below what", () => {
  expect(paymentsJustBelowLimit.evaluate({})).toMatchObject({ state: "unknown" });
  expect(answer()).toMatchObject({ state: "clear" });
  expect(answer(run({ nearLimit: 9, limit: 250_000 }))).toMatchObject({
    values: [{ label: "Paid to Lumen Grid", text: "9 of 30 payments within a tenth below USD 2,500.00" }],
  });
});
