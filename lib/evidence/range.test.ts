import { assert, nat, property, string } from "fast-check";
import { expect, test } from "vitest";
import { type ByteRange, parseRange } from "./range";

const googol = "9".repeat(100);

test.each<[string | null, number, ByteRange]>([
  // header                  size  answer
  [null, 100, "whole"],
  ["", 100, "whole"],
  ["bytes=0-0", 100, [0, 0]],
  ["bytes=0-99", 100, [0, 99]],
  ["bytes=0-100", 100, [0, 99]],
  ["bytes=10-", 100, [10, 99]],
  ["bytes=99-", 100, [99, 99]],
  ["bytes=-1", 100, [99, 99]],
  ["bytes=-100", 100, [0, 99]],
  ["bytes=-500", 100, [0, 99]],
  [`bytes=5-${googol}`, 100, [5, 99]],
  [`bytes=-${googol}`, 100, [0, 99]],
  ["Bytes=1-2", 100, [1, 2]],
  [" bytes= 1-2 ", 100, [1, 2]],
  ["bytes=,1-2,", 100, [1, 2]],
  ["bytes=100-", 100, "unsatisfiable"],
  ["bytes=100-200", 100, "unsatisfiable"],
  [`bytes=${googol}-`, 100, "unsatisfiable"],
  ["bytes=-0", 100, "unsatisfiable"],
  ["bytes=0-", 0, "unsatisfiable"],
  ["bytes=-5", 0, "whole"],
  ["bytes=2-1", 100, "whole"],
  ["bytes=0-1,5-6", 100, "whole"],
  ["bytes=-", 100, "whole"],
  ["bytes=", 100, "whole"],
  ["bytes=a-b", 100, "whole"],
  ["bytes=1-2-3", 100, "whole"],
  ["bytes=--1", 100, "whole"],
  ["bytes=0x1-2", 100, "whole"],
  ["bytes=1 - 2", 100, "whole"],
  ["bytes 0-1", 100, "whole"],
  ["seconds=0-1", 100, "whole"],
])("%s of %d bytes: %s", (header, size, answer) => {
  expect(parseRange(header, size)).toEqual(answer);
});

test("whatever is asked, the answer lies inside the file", () => {
  assert(
    property(nat(1000), string({ unit: "grapheme" }), nat(2000), nat(2000), (size, junk, a, b) => {
      for (const header of [junk, `bytes=${junk}`, `bytes=${a}-${b}`, `bytes=-${a}`, `bytes=${a}-`]) {
        const range = parseRange(header, size);
        if (typeof range === "string") continue;
        expect(0 <= range[0] && range[0] <= range[1] && range[1] < size).toBe(true);
      }
    }),
  );
});
