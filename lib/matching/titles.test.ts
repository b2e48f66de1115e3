import { expect, test } from "vitest";
import { compareDegrees } from "./degrees";
import { compareTitles } from "./titles";

test.each([
  ["Sr. Engineer", "Senior Engineer", "same"],
  ["VP of Engineering", "Vice President, Engineering", "same"],
  ["CS", "Computer Science", "same"],
  ["Software Engineer", "Senior Software Engineer", "likely"],
  ["CTO", "Chief Technology Officer", "same"],
  ["Full-stack developer", "Fullstack Developer", "same"],
  ["Engineer", "Civil Engineer", "likely"],
  ["Software Developer", "Software Engineer II", "likely"],
  ["Senior Accountant", "Senior Engineer", "unclear"],
  ["Sales Engineer", "Software Engineer", "unclear"],
  ["Computer Science", "Political Science", "unclear"],
  ["CEO", "Software Engineer", "unclear"],
  ["C++ Developer", "C# Developer", "unclear"],
  ["C Developer", "C++ Developer", "unclear"],
  ["Sr. C++ Developer", "C++ Developer", "likely"],
  ["", "Engineer", "unclear"],
])("titles %s, %s: %s", (a, b, verdict) => {
  expect(compareTitles(a, b)).toMatchObject({ verdict });
});

test.each([
  ["BSc", "bsc", "same"],
  ["B.Sc.", "Bachelor of Science", "likely"],
  ["MBA", "Master", "likely"],
  ["Ph.D.", "Doctorate", "likely"],
  ["Bachelor", "MSc", "different"],
  ["Certificate", "BSc", "unclear"],
  ["Degree to be awarded", "MSc", "unclear"],
  ["Studied as a guest", "MSc", "unclear"],
  ["A.S. in Nursing", "Associate", "likely"],
])("degrees %s, %s: %s", (a, b, verdict) => {
  expect(compareDegrees(a, b)).toMatchObject({ verdict });
});
