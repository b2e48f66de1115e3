import { expect, test } from "vitest";
import type { Wish } from "@/lib/channels/became";
import { sampleFacts } from "@/lib/risk/samples";
import { channels } from "./channels";

const wish = (by: Wish["by"], became: Wish["became"]): Wish => ({ by, became });
const [stayed, moved, open] = (["stayed", "moved", null] as const).map((became) => wish("candidate", became)) as [
  Wish,
  Wish,
  Wish,
];

test.each([
  // wishes                                   outcome             words
  [[], "clear", /^no wish/],
  [[wish("us", "moved")], "clear", /ourselves$/],
  [[wish("us", "agreed")], "clear", /ourselves$/],
  [[stayed], "clear", /channels were kept$/],
  [[wish("agency", "agreed")], "clear", /with our agreement$/],
  [[moved], "concern", /does not keep/],
  [[stayed, wish("agency", "moved")], "concern", /does not keep/],
  [[moved, open], "concern", /does not keep/],
  [[open], "could-not-verify", /not known what became/],
  [[wish("us", null)], "could-not-verify", /not known what became/],
] as const)("%j: %s", (wishes, outcome, words) => {
  const facts = sampleFacts({ channelRequests: [...wishes] });
  expect(channels.outcome(facts, {})).toBe(outcome);
  expect(channels.known(facts)).toEqual({ share: 0, words: expect.stringMatching(words) });
  expect(channels.missing(facts) === null).toBe(wishes.every(({ became }) => became !== null));
});

test("is known once it is done, and not where it could not be verified", () => {
  const share = (outcome: "clear" | "concern" | "could-not-verify") =>
    channels.known(sampleFacts({ checks: [{ kind: "channels", outcome }] })).share;
  expect([share("clear"), share("concern"), share("could-not-verify")]).toEqual([1, 1, 0]);
});
