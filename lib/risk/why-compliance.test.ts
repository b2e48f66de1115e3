import { expect, test } from "vitest";
import { whyCompliance } from "./why-compliance";

const counts = (group: "place" | "identity" | "contact", ...points: number[]) => ({
  group,
  of: points.map((each) => ({ rule: group, points: each })),
});
const stop = { title: "Another person came", stop: true, status: "open" as const };

test.each([
  // differences                          causes                                          why
  [[], [], null],
  [[], [counts("place", 22, 14)], null],
  [[], [counts("place", 22), counts("contact", 6)], null],
  [[], [counts("identity", 20), counts("place", 6, 4)], /10 points or more on each: identity and place\.$/],
  [[stop], [counts("identity", 40)], "“Another person came” goes to compliance by itself."],
  [[{ ...stop, status: "settled" as const }], [], null],
])("case %#", (differences, contributions, why) => {
  const said = whyCompliance({ differences, contributions });
  if (why instanceof RegExp) expect(said).toMatch(why);
  else expect(said).toBe(why);
});
