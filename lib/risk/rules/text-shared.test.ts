import { expect, test } from "vitest";
import { textShared } from "./text-shared";

const texts = (sharedWith: number, share = 0.72) => ({ compared: 2, sharedWith, share, what: "resume" as const });

test.each([
  ["nothing to compare", undefined, "unknown"],
  ["nobody has the same", texts(0, 0), "clear"],
  ["one other has", texts(1), "raised"],
  ["a third of it", texts(4, 0.38), "clear"],
  ["half of it", texts(1, 0.5), "raised"],
  ["three others have", texts(3), "raised"],
])("%s: %s", (_, known, state) => expect(textShared.evaluate({ texts: known })).toMatchObject({ state }));

test("a profile is called one", () => {
  const profile = { ...texts(1), what: "profile" as const };
  expect(textShared.evaluate({ texts: profile })).toMatchObject({ values: [{ text: "profile" }, {}] });
});

test("says how much in words and names nobody; another estimate of the same is no new difference", () => {
  expect(textShared.evaluate({ texts: texts(2) })).toMatchObject({
    words: "2 other candidates have much the same résumé: about 72 % of its wording.",
  });
  const values = (share: number) => textShared.evaluate({ texts: texts(2, share) });
  expect(values(0.7)).toMatchObject({ values: [{ text: "résumé" }, { text: "2 other candidates" }] });
  expect(values(0.9)).toMatchObject({ values: [{ text: "résumé" }, { text: "2 other candidates" }] });
});
