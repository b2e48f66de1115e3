import { expect, test } from "vitest";
import { headingOf } from "./heading";

test.each([
  // stopped, proposal, title,             words
  [true, null, "Stopped", "was told why"],
  [false, {}, "Proposal to stop", "is told what does not agree"],
  [false, null, "Letters and answers", "What was written"],
])("stopped %s, proposal %j: %s", (stopped, proposal, title, words) => {
  expect(headingOf({ stopped, proposal })).toEqual({ title, words: expect.stringContaining(words) });
});
