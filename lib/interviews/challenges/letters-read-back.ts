import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf, shuffled } from "../shuffle";

// Without those that are taken for one another on paper or when spoken.
const letters = [..."ACEFHKLRTUXY"];
const orders = { forwards: "from the first to the last", backwards: "from the last to the first" } as const;
const orderIds = Object.keys(orders) as [keyof typeof orders, ...(keyof typeof orders)[]];

/** In one room, or on the telephone with somebody trusted looking on: then it joins the voice to the person at the table. */
export const lettersReadBack = defineChallenge({
  id: "letters-read-back",
  version: 1,
  title: "Letters read back",
  details: z.object({ letters: z.array(z.string()).length(5), order: z.enum(orderIds) }),
  draw: (random) => ({ letters: shuffled(letters, random).slice(0, 5), order: oneOf(orderIds, random) }),
  prompt: ({ letters, order }) =>
    `Please take a card, write down these letters as I say them, and hand it over: ${letters.join(", ")}. When you have it back, read it to me ${orders[order]}.`,
  good: "The card is written and read by the person whose document is looked at, all five letters, in the order that was asked.",
  often:
    "A poor line, letters that are called something else in another language, dyslexia. Say them again, or let them be read in the order they were written.",
  seconds: () => 40,
  usual: [],
});
