import { defineText } from "../define-text";

export const interview = defineText({
  id: "interview",
  act: "consent",
  version: 1,
  title: "Identity interview",
  why: "Recording needs everyone’s consent in many places, and a picture of a face is kept for nothing else.",
  body: `In the interview we ask you to do a few small things in front of the camera, and we keep a still picture of each. Two people compare the pictures with your identity document; no software judges your face, your voice or your expression.

The pictures are kept with your application and deleted with it. You do not have to show your home, and you may ask for an interview without a camera instead: it counts the same.

You can take this consent back at any time; tell the person who invited you.`,
});
