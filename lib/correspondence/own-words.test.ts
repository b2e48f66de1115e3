import { expect, test } from "vitest";
import { ownWords } from "./own-words";

test.each([
  ["a quoted reply", "Fine.\n\nOn Thu, 19 Nov 2026 at 09:00, Mara <m@a.example> wrote:\n> Shall we meet?", "Fine."],
  [
    "one whose first line is wrapped",
    "Fine.\n\nOn Thu, 19 Nov 2026 at 09:00, Mara Okafor\n<m@a.example> wrote:\n> Hi",
    "Fine.",
  ],
  ["answers between quotes", "> Monday?\nYes.\n> Ten?\nYes, too.", "Yes.\nYes, too."],
  ["a signature", "Fine.\n-- \nDana\nTelegram: @dana", "Fine."],
  ["a telephone's", "Fine.\n\nSent from my phone", "Fine."],
  ["a repeated header", "Fine.\n\nFrom: Mara\nSent: Thursday\nTo: Dana\n\nHi", "Fine."],
  ["German", "Gut.\n\nAm 19.11.2026 um 09:00 schrieb Mara Okafor:\n> Hallo", "Gut."],
  ["Korean", "좋습니다.\n\n2026년 11월 19일 Mara Okafor 님이 작성:\n> 안녕하세요", "좋습니다."],
  [
    "nothing but their own",
    "On Monday I wrote to you.\nFrom: here on all is well.",
    "On Monday I wrote to you.\nFrom: here on all is well.",
  ],
])("%s", (_, text, own) => expect(ownWords(text)).toBe(own));
