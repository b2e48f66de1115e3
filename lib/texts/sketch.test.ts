import { expect, test } from "vitest";
import { bytesOfSketch, sketchFrom, sketchText } from "./sketch";

const text = Array.from({ length: 100 }, (_, at) => `word${at}`).join(" ");
const key = (byte: number) => Buffer.alloc(32, byte);

test("one text has one sketch under one key, and another under another", () => {
  expect(sketchText(text, "", key(1))).toEqual(sketchText(text, "", key(1)));
  expect(sketchText(text, "", key(1)).sketch).not.toEqual(sketchText(text, "", key(2)).sketch);
});

test("the advertisement's runs are not the text's own", () => {
  expect(sketchText(text, "", key(1)).runs).toBe(96);
  expect(sketchText(text, "word0 word1 word2 word3 word4 word5", key(1)).runs).toBe(94);
});

test("is the same after it was kept, wherever its bytes lie", () => {
  const { sketch } = sketchText(text, "", key(1));
  const kept = Buffer.concat([Buffer.from([7]), bytesOfSketch(sketch)]).subarray(1);
  expect(sketchFrom(kept)).toEqual(sketch);
});
