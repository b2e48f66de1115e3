import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf } from "../shuffle";

const hands = ["left", "right"] as const;
const ways = {
  across: "from one side to the other",
  down: "from the forehead down to the chin",
  up: "from the chin up to the forehead",
} as const;
const wayIds = Object.keys(ways) as [keyof typeof ways, ...(keyof typeof ways)[]];

export const handBeforeFace = defineChallenge({
  id: "hand-before-face",
  version: 1,
  title: "Hand before the face",
  details: z.object({ hand: z.enum(hands), way: z.enum(wayIds) }),
  draw: (random) => ({ hand: oneOf(hands, random), way: oneOf(wayIds, random) }),
  prompt: ({ hand, way }) =>
    `Please move your ${hand} hand slowly before your face, ${ways[way]}, with the fingers apart.`,
  good: "The face stays whole between the fingers and behind the hand, and comes out as it went in.",
  often:
    "A blurred or replaced background that cuts the fingers off, a poor connection, an injured hand. The other hand or a pen will do as well.",
  seconds: () => 8,
  inItsPlace: "own-work",
  usual: ["standard", "privileged"],
});
