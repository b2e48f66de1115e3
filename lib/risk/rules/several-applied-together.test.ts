import { expect, test } from "vitest";
import { shared } from "../samples";
import { severalAppliedTogether } from "./several-applied-together";

const within = (people: number) => ({ people, positions: 2, days: 9, most: people });

test.each([
  // others at the address, with the phone, with the mailbox, people who applied within a month
  [3, 3, null, 4, "raised"],
  [3, 0, 3, 4, "raised"],
  [10, 10, 10, 20, "raised"],
  [2, 3, 0, 4, "clear"], // a household, and a phone that somebody else typed in too
  [3, 2, 2, 4, "clear"],
  [3, 3, 0, 3, "clear"], // the third applied long before
  [3, 3, 0, 1, "clear"],
  [null, 3, 0, 4, "unknown"],
  [3, null, null, 4, "unknown"],
])(
  "%s at the address, %s with the phone, %s with the mailbox, %s within a month: %s",
  (address, phone, email, people, state) => {
    const facts = { shared: shared({ address, phone, email }), applications: within(people) };
    expect(severalAppliedTogether.evaluate(facts)).toMatchObject({ state });
  },
);

test("names nobody, and is unknown while nothing is counted", () => {
  const facts = { shared: shared({ address: 4, phone: 3 }), applications: within(9) };
  expect(severalAppliedTogether.evaluate(facts)).toMatchObject({
    words: "At least 3 other candidates have the same address and the same contact, and applied within a month.",
  });
  expect(severalAppliedTogether.evaluate({ applications: within(4) })).toMatchObject({ state: "unknown" });
  expect(severalAppliedTogether.evaluate({ shared: shared({ address: 3, phone: 3 }) })).toMatchObject({
    state: "unknown",
  });
});
