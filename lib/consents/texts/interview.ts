import { defineText } from "../define-text";

export const interview = defineText({
  id: "interview",
  act: "consent",
  version: 1,
  title: "Identity interview",
  why: "Recording needs everyone’s consent in many places, and a picture of a face is kept for nothing else.",
  body: `In this interview we make sure that the person we meet is the person on the identity document. You choose the way: by video, or without a camera, in person or with somebody trusted near you. Both count the same.

By video we ask you to do a few small things in front of the camera and keep a still picture of each. Two people compare the pictures with your identity document; no software judges your face, your voice or your expression. Without a camera no picture is kept; two people write down what they saw.

The pictures are kept with your application and deleted with it. You do not have to show your home.

You can take this consent back at any time; tell the person who invited you.`,
});
