import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf } from "../shuffle";

const turns = {
  left: "Please turn your head to your left",
  right: "Please turn your head to your right",
  up: "Please look up to the ceiling",
  down: "Please look down to the table",
} as const;
const directions = Object.keys(turns) as [keyof typeof turns, ...(keyof typeof turns)[]];

export const turnAndHold = defineChallenge({
  id: "turn-and-hold",
  version: 1,
  title: "Turn and hold",
  details: z.object({ direction: z.enum(directions), hold: z.int().min(3).max(7) }),
  draw: (random) => ({ direction: oneOf(directions, random), hold: oneOf([3, 4, 5, 6, 7], random) }),
  prompt: ({ direction, hold }) =>
    `${turns[direction]} and hold still for ${hold} seconds. Then face the camera again.`,
  good: "The edges of the face, ears, chin and hairline stay whole while the head moves, and while it holds.",
  often: "A picture that freezes or blurs on a poor connection, glasses, a stiff neck. Then a smaller turn will do.",
  seconds: ({ hold }) => hold,
  inItsPlace: "write-by-hand",
  usual: ["standard", "privileged"],
});
