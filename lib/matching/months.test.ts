import { expect, test } from "vitest";
import { monthNamed } from "./months";

test.each([
  ["March", 3],
  ["Sept", 9],
  ["dec.", 12],
  ["März", 3],
  ["Marz", 3],
  ["Maerz", 3],
  ["Mrz", 3],
  ["févr", 2],
  ["août", 8],
  ["juin", 6],
  ["juillet", 7],
  ["maio", 5],
  ["grudzień", 12],
  ["грудень", 12],
  ["грудня", 12],
  ["Ağustos", 8],
  ["augusti", 8],
  ["marts", 3],
  ["desember", 12],
  ["szept.", 9],
  ["Ιουλίου", 7],
  ["юли", 7],
  ["Jänner", 1],
  ["Agustus", 8],
  ["ספטמבר", 9],
  ["سبتمبر", 9],
  // "jui" begins two months; "ma" is too short; the others are words that begin like a month.
  ["jui", null],
  ["ma", null],
  ["Marketing", null],
  ["Maya", null],
  ["led", null],
  ["Decision", null],
  ["", null],
])("%s is month %s", (name, month) => {
  expect(monthNamed(name)).toBe(month);
});
