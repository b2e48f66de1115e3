import { expect, test } from "vitest";
import { run } from "../samples";
import { smallPaymentsAddUp } from "./small-payments-add-up";

const state = (...spending: ReturnType<typeof run>[]) => smallPaymentsAddUp.evaluate({ spending }).state;

test.each([
  // what it is                                        the run                                                             answer
  ["the advisory's case", { limit: 250_000 }, "raised"],
  ["the same without a limit", { usual: 4_000 }, "raised"],
  ["the same with nothing to compare", {}, "raised"],
  ["in yen", { currency: "JPY", sum: 7_500_000, largest: 260_000, limit: 300_000 }, "raised"],
  ["in dinars", { currency: "KWD", sum: 15_000_000, largest: 600_000, limit: 700_000 }, "raised"],
  ["approved", { limit: 250_000, approved: true }, "clear"],
  ["a subscription in half a year", { count: 7, sum: 10_500, largest: 1_500 }, "clear"],
  ["one for each of ten colleagues", { count: 60, sum: 90_000, largest: 1_500, limit: 50_000 }, "clear"],
  ["a desk by the month", { count: 7, sum: 350_000, largest: 50_000, limit: 60_000 }, "clear"],
  ["a service every other week", { count: 14, sum: 700_000, largest: 50_000, limit: 60_000 }, "clear"],
  ["rides", { count: 40, sum: 80_000, largest: 5_000, limit: 100_000 }, "clear"],
  ["coffee, without a limit", { count: 40, sum: 16_000, largest: 600, usual: 2_500 }, "clear"],
  ["just five limits", { count: 15, sum: 1_250_000, limit: 250_000 }, "raised"],
  ["just below five limits", { count: 15, sum: 1_249_999, limit: 250_000 }, "clear"],
  ["just fifty usual payments", { count: 15, sum: 200_000, usual: 4_000 }, "raised"],
  ["just below fifty", { count: 15, sum: 199_999, usual: 4_000 }, "clear"],
])("%s: %s", (_, told, answer) => expect(state(run(told))).toBe(answer));

test("no statements are unknown, statements without a run are clear, and travel is many payees", () => {
  expect(smallPaymentsAddUp.evaluate({})).toMatchObject({ state: "unknown" });
  expect(state()).toBe("clear");
  expect(
    state(...["Hotel", "Rail", "Air"].map((payee) => run({ payee, count: 8, sum: 240_000, limit: 100_000 }))),
  ).toBe("clear");
});

test("says what was paid to whom, how much and when; hours are words and change no difference", () => {
  const answer = (afterHours: number | null) =>
    smallPaymentsAddUp.evaluate({ spending: [run({ limit: 250_000, afterHours }), run({ approved: true })] });
  const values = [{ label: "Paid to Lumen Grid", text: "30 payments, USD 51,000.00 in all, 2026-03-02 to 2026-08-20" }];
  expect(answer(null)).toMatchObject({ values, words: /each below the limit of USD 2,500.00\.$/ });
  expect(answer(12)).toMatchObject({ values, words: /Made outside working hours: 12\.$/ });
});

test("what somebody who looked wrote down raises it too", () => {
  expect(smallPaymentsAddUp.evaluate({ findings: ["small-payments-not-approved"] })).toMatchObject({ state: "raised" });
});
