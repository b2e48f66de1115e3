import { expect, test } from "vitest";
import { headingOf } from "./sections";

test.each([
  ["WORK EXPERIENCE", "work"],
  ["Where I have worked", "work"],
  ["My career so far", "work"],
  ["Employment record", "work"],
  ["Mein beruflicher Weg", "work"],
  ["Trajetória profissional", "work"],
  ["Esperienze di lavoro", "work"],
  ["Doświadczenie zawodowe", "work"],
  ["Where I studied", "education"],
  ["Mes études", "education"],
  ["Education and qualifications", "education"],
  ["Education & key skills", "education"],
  ["Summary of qualifications", "other"],
  ["Professional skills", "other"],
  ["Volunteer experience", "other"],
  // What names a school, both or something else, is no heading.
  ["School of Education", null],
  ["Professional education", null],
  ["Professional", null],
  ["Where I was", null],
  ["My work at Harbour", null],
  ["Relevant coursework", null],
])("%s is a heading of %s", (line, about) => expect(headingOf(line)).toBe(about));
