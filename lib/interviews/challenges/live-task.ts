import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf } from "../shuffle";

const tasks = {
  "first-questions": "You get a task that says only half of what you need. Which three questions do you ask first?",
  "explain-to-newcomer": "Explain one thing that you do often in this work to somebody who has never done it.",
  "when-it-breaks":
    "Something that worked yesterday does not work today. What do you look at first, and what after that?",
  "hand-over": "You are away from tomorrow on. Tell me how you would hand over what you are working on now.",
  "say-no": "A colleague wants something done today that takes three days. What do you tell them?",
  sketch: "Sketch on paper how the parts of your last piece of work belonged together, and talk me through it.",
} as const;
const taskIds = Object.keys(tasks) as [keyof typeof tasks, ...(keyof typeof tasks)[]];

export const liveTask = defineChallenge({
  id: "live-task",
  version: 1,
  title: "A small task of the work",
  details: z.object({ task: z.enum(taskIds) }),
  draw: (random) => ({ task: oneOf(taskIds, random) }),
  prompt: ({ task }) => `Let us take the work of this position. ${tasks[task]}`,
  good: "An answer of their own that goes into your next question. How good it is belongs to the job interview, not here.",
  often:
    "Nerves, thinking before speaking, another first language. Silence is no answer against anybody: wait, or ask it again.",
  seconds: () => 120,
  usual: ["privileged"],
});
