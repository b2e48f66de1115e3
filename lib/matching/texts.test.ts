import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alikeFrom, bandsOf, fewestRuns, ownRuns, passagesOf, runsIn, shareOf, sketchOf, wordsIn } from "./texts";

const hash = (run: string) =>
  [...run].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 7) >>> 0;
const sketch = (text: string, ...others: string[]) => sketchOf(ownRuns(text, others), hash);
const share = (one: string, other: string) => shareOf(sketch(one), sketch(other));
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(" ");

describe("the words of a text", () => {
  test.each([
    ["Hello, World! It's 5 o'clock.", ["hello", "world", "it", "s", "5", "o", "clock"]],
    ["김서연입니다 개발자", ["김서연입니다", "개발자"]],
    ["我加入了ACME公司", ["我", "加", "入", "了", "acme", "公", "司"]],
    ["नमस्ते दुनिया", ["नमस्ते", "दुनिया"]],
    ["", []],
  ])("%j", (text, words) => expect(wordsIn(text).map(({ word }) => word)).toEqual(words));

  test("five in a row are a run", () => {
    expect(runsIn(wordsIn("a b c d e f"))).toEqual(["a b c d e", "b c d e f"]);
    expect(runsIn(wordsIn("a b c d"))).toEqual([]);
  });
});

describe("the runs that are a text's own", () => {
  test.each([
    ["what stands twice counts once", "a b c d e x a b c d e", [], 6],
    ["the advertisement's are not", "we offer five weeks of leave and I like it", ["We offer five weeks of leave"], 4],
    ["a template's are not", "I look forward to hearing from you", [], 0],
  ])("%s", (_, text, others, count) => expect(ownRuns(text, others)).toHaveLength(count));
});

describe("how much two texts share", () => {
  const letter = numbered(0, 200);
  test.each([
    ["the same", letter, letter, 1, 1],
    ["the same in other letters and lines", letter, letter.toUpperCase().replaceAll(" ", "\n"), 1, 1],
    ["one with another name in it", letter, letter.replace("word3", "dana"), 0.9, 1],
    ["half of it", letter, `${numbered(0, 134)} ${numbered(900, 966)}`, 0.35, 0.65],
    ["nothing", letter, numbered(500, 700), 0, 0.05],
  ])("%s", (_, one, other, least, most) => {
    expect(share(one, other)).toBeGreaterThanOrEqual(least);
    expect(share(one, other)).toBeLessThanOrEqual(most);
  });

  test("two that share enough meet in a band, and strangers do not", () => {
    const meet = (one: string, other: string) => {
      const theirs = new Set(bandsOf(sketch(other)));
      return bandsOf(sketch(one)).some((band) => theirs.has(band));
    };
    for (let at = 0; at < 50; at++) {
      const [one, other] = [numbered(at * 1000, at * 1000 + 200), numbered(at * 1000 + 60, at * 1000 + 260)];
      expect([share(one, other) >= alikeFrom - 0.15, meet(one, other)]).toEqual([true, true]);
      expect(meet(one, numbered(at * 1000 + 500, at * 1000 + 700))).toBe(false);
    }
  });

  test("another key gives another sketch", () => {
    const keyed = sketchOf(ownRuns(letter, []), (run) => hash(`other ${run}`));
    expect(shareOf(sketch(letter), keyed)).toBeLessThan(0.05);
  });

  test("every band is a number of 64 bits with a sign, as the database keeps it", () => {
    for (const band of bandsOf(sketch(letter))) expect(BigInt.asIntN(64, band)).toBe(band);
    expect(new Set(bandsOf(sketch(letter))).size).toBe(42);
  });

  test("the fewest runs are a paragraph", () => expect(fewestRuns).toBe(40));
});

describe("a text in pieces", () => {
  test("marks what both have, and not what stands in the advertisement", () => {
    const one = "Dear Mara, I have kept bees since I was nine. We offer five weeks of leave. Dana";
    const other = "Hello! I have kept bees since I was nine. We offer five weeks of leave. Kim";
    const ad = "We offer five weeks of leave";
    expect(passagesOf(one, other, [ad])).toEqual([
      { text: "Dear Mara, ", shared: false },
      { text: "I have kept bees since I was nine. We offer five weeks ", shared: true },
      { text: "of leave. Dana", shared: false },
    ]);
  });

  test("loses nothing, whatever the texts are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        expect(
          passagesOf(one, `${one} ${other}`, [])
            .map(({ text }) => text)
            .join(""),
        ).toBe(one);
      }),
    );
  });
});
