import anyAscii from "any-ascii";
import { distance } from "fastest-levenshtein";
import { token_set_ratio, WRatio } from "fuzzball";
import { parseLocation } from "parse-address";

/** Another library's likeness of two statements: more is more alike. */
export type Rival = { name: string; likeness(a: string, b: string): number };

export const wRatio: Rival = { name: "fuzzball WRatio", likeness: (a, b) => WRatio(a, b) };

export const tokenSet: Rival = { name: "fuzzball token_set_ratio", likeness: (a, b) => token_set_ratio(a, b) };

/** Letters that stay, of the longer text, once both are in ASCII. */
export const levenshtein: Rival = {
  name: "any-ascii and fastest-levenshtein",
  likeness(a, b) {
    const [left, right] = [a, b].map((text) => anyAscii(text).toLowerCase()) as [string, string];
    return 1 - distance(left, right) / Math.max(left.length, right.length, 1);
  },
};

/** The share of the parts stated on both sides that are equal; number and unit must be. */
export const parseAddress: Rival = {
  name: "parse-address",
  likeness(a, b) {
    const [left, right] = [parseLocation(a) ?? {}, parseLocation(b) ?? {}];
    if (left.number !== right.number || left.sec_unit_num !== right.sec_unit_num) return 0;
    const both = Object.keys(left).filter((part) => part in right);
    const equal = both.filter((part) => left[part]?.toLowerCase() === right[part]?.toLowerCase());
    return equal.length / Math.max(both.length, 1);
  },
};
