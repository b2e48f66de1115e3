import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf } from "../shuffle";

const questions = {
  way: "How do you get from there to the nearest larger town, and how long does it take?",
  changed: "What has been built, closed or opened there in the last years?",
  visitor: "A colleague visits for one afternoon. What do you show them?",
  weather: "What has the weather been like there this week?",
} as const;
const questionIds = Object.keys(questions) as [keyof typeof questions, ...(keyof typeof questions)[]];

/** About the place the candidate names themselves; it asks for no address, and nothing of a home has to be shown. */
export const placeTalkedAbout = defineChallenge({
  id: "place-talked-about",
  version: 1,
  title: "The place talked about",
  details: z.object({ question: z.enum(questionIds) }),
  draw: (random) => ({ question: oneOf(questionIds, random) }),
  prompt: ({ question }) =>
    `Let us talk about the place that your application names. ${questions[question]} You need not give an address or show your home.`,
  good: "Somebody who talks about a place they know. There is no right answer, and nobody has to know everything.",
  often: "A recent move, a person who works at night or rarely goes out, somebody who does not like small talk.",
  seconds: () => 90,
  usual: ["privileged"],
});
