import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf, shuffled } from "../shuffle";

const words =
  "autumn bakery bicycle blanket branch bucket button cabin chimney circle clover compass corn cushion daisy desk drawer evening fence ferry field flower fountain gate hedge hill honey island ivory kitchen lamp lantern library maple market meadow needle oak olive orchard parcel pebble piano pine quarry ribbon river shore shovel spring stairs stone sunday thread timber valley violet walnut willow".split(
    " ",
  );
const sides = ["left", "right"] as const;

/** The paper and the document lie side by side, so that whoever is there sees both come from the same hands. */
export const writeByHand = defineChallenge({
  id: "write-by-hand",
  version: 1,
  title: "Written beside the document",
  details: z.object({ words: z.array(z.string()).length(3), side: z.enum(sides) }),
  draw: (random) => ({ words: shuffled(words, random).slice(0, 3), side: oneOf(sides, random) }),
  prompt: ({ words, side }) =>
    `Please write these words on a sheet of paper: ${words.join(", ")}. Then lay your identity document on the ${side} of it; you may cover the numbers.`,
  good: "Written while somebody looks on, these words and in this order, with the original document beside them and a picture on it that can be compared.",
  often:
    "An injured hand, a hand that shakes, another way of writing letters. Spelling and handwriting do not matter; saying the words while showing the document will do.",
  seconds: () => 45,
  usual: [],
});
