import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf } from "../shuffle";

const questions = {
  "first-weeks": "How did you start there: what was the first thing that you were given to do?",
  "with-whom": "Who did you work with most, and what did each of you do? You need not give names.",
  "last-thing": "What was the last thing that you finished there, and who used it?",
  differently: "What would you do in another way there today, and why?",
  "went-wrong": "What went wrong there once, and what did you do about it?",
} as const;
const questionIds = Object.keys(questions) as [keyof typeof questions, ...(keyof typeof questions)[]];
const which = { newest: "the newest work", earlier: "an earlier work" } as const;
const whichIds = Object.keys(which) as [keyof typeof which, ...(keyof typeof which)[]];

/** About what the candidate wrote themselves: whoever applied knows it without preparing. */
export const ownWork = defineChallenge({
  id: "own-work",
  version: 1,
  title: "Their own work talked about",
  details: z.object({ question: z.enum(questionIds), which: z.enum(whichIds) }),
  draw: (random) => ({ question: oneOf(questionIds, random), which: oneOf(whichIds, random) }),
  prompt: (drawn) =>
    `Let us take ${which[drawn.which]} that your application names, or what you studied. ${questions[drawn.question]}`,
  good: "Somebody who was there and says it in their own words, and a second question answered as easily as the first.",
  often:
    "A long time since, work that may not be talked about, nerves, another first language. Ask about another work, or leave time to think.",
  seconds: () => 90,
  usual: [],
});
