import { z } from "zod";
import { defineChallenge } from "../define-challenge";
import { oneOf } from "../shuffle";

const sides = ["left", "right"] as const;

/** The number on the document is none of the interview's business: the prompt lets it be covered. */
export const documentBesideFace = defineChallenge({
  id: "document-beside-face",
  version: 1,
  title: "Document beside the face",
  details: z.object({ side: z.enum(sides) }),
  draw: (random) => ({ side: oneOf(sides, random) }),
  prompt: ({ side }) =>
    `Please hold your identity document beside your face, on your ${side} side, with the picture to me. You may cover the numbers on it with a finger.`,
  good: "The original in the hand, whole and unbent, and the picture on it clear enough to compare.",
  often: "Glare, a camera that mirrors or does not focus, an old picture. Tilt it a little, or come nearer.",
  seconds: () => 15,
  usual: ["standard", "privileged"],
});
