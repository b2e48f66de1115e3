import { expect, test } from "vitest";
import { pathWords } from "./path-words";

test.each([
  ["work[0].name", "job 1, employer"],
  ["work[1].position", "job 2, job title"],
  ["work[2].startDate", "job 3, start"],
  ["work[0]", "job 1"],
  ["education[10].institution", "study 11, institution"],
  ["references[0].name", "reference 1, name"],
  ["basics.profiles[1].url", "profile 2, address"],
  ["basics.name", "personal details, name"],
  ["basics.email", "personal details, e-mail"],
  ["basics.location", "personal details, place"],
  ["basics.location.address", "personal details, address"],
  ["blog", "web address"],
  ["work[0].name, corrected", "job 1, employer, corrected"],
  ["Positions.csv, row 3", "Positions.csv, row 3"],
  ["Email Addresses.csv, row 2, corrected", "Email Addresses.csv, row 2, corrected"],
  ["page 2, line 14", "page 2, line 14"],
  ["line 7", "line 7"],
  ["", ""],
])("%s is said as: %s", (path, words) => {
  expect(pathWords(path)).toBe(words);
});
