import { describe, expect, test } from "vitest";
import { attribute } from ".";

test.each([
  ["name", "Daniel Whitcombe", "Daniel Whitcombe"],
  ["address", "12 Elm Street\nLeeds\r\nLS1 4AB", "12 Elm Street, Leeds, LS1 4AB"],
  [
    "work",
    { employer: "Acme", title: "Engineer", start: "2019-03", end: "2021", contact: null },
    "Engineer, Acme, Mar 2019 – 2021",
  ],
  [
    "work",
    { employer: "Acme", title: null, start: null, end: "2021", contact: { web: "acme.test" } },
    "Acme, until 2021",
  ],
  [
    "education",
    { institution: "MIT", area: "Law", studyType: "BA", start: "2019", end: null },
    "BA, Law, MIT, from 2019",
  ],
  [
    "reference",
    {
      name: "Jo Park",
      relation: "Team lead",
      organisation: "Northgate",
      contact: { email: "jo@post.test" },
      quote: "Good.",
    },
    "Jo Park, Team lead, Northgate",
  ],
  [
    "client",
    { client: "Kerr Printing", role: "Shop", start: "2021-03", end: null, contact: { email: "a@kerr.test" } },
    "Shop, Kerr Printing, from Mar 2021",
  ],
])("%s reads %o as %s", (id, value, text) => {
  expect(attribute(id).text(attribute(id).value.parse(value))).toBe(text);
});

test.each([
  ["name", " "],
  ["name", 7],
  ["email", "dana"],
  ["phone", "ask me"],
  ["work", { employer: "", title: null, start: null, end: null, contact: null }],
  ["work", { employer: "Acme", title: null, start: "2021", end: "2019", contact: null }],
  ["work", { employer: "Acme", title: null, start: "2021-13", end: null, contact: null }],
  ["education", { institution: "MIT", area: null, studyType: null, start: null, end: null, country: "US" }],
  ["client", { client: "Acme", role: null, start: "2021", end: "2019", contact: null }],
])("%s refuses %o", (id, value) => {
  expect(attribute(id).value.safeParse(value).success).toBe(false);
});

describe("work and education", () => {
  const job = { employer: "Acme", title: "Engineer", start: "2019-03", end: "2021-05", contact: null };
  test.each([
    [{}, "same", "Acme agrees. Engineer agrees. The dates agree."],
    [{ title: "Senior Engineer" }, "likely", "Engineer and Senior Engineer agree in part."],
    [{ title: "CEO" }, "unclear", "The titles are CEO and Engineer."],
    [{ title: null }, "same", "Acme agrees. The dates agree."],
    [{ end: null }, "unclear", "The end is stated only once."],
    [{ start: "2015-03" }, "different", "The start differs by 48 months (Mar 2015 and Mar 2019)."],
    [{ employer: "Globex" }, "different", "Acme and Globex differ."],
  ])("a job with %o: %s", (other, verdict, words) => {
    expect(attribute("work").compare(job, { ...job, ...other })).toMatchObject({ verdict, words });
  });

  const study = { institution: "MIT", area: "Computer Science", studyType: "BSc", start: "2011", end: "2014" };
  test.each([
    [{ studyType: "Bachelor of Science", area: "CS" }, "likely"],
    [{ studyType: "MSc" }, "different"],
    [{ area: "History" }, "unclear", "The subjects are Computer Science and History."],
    [{ area: null, studyType: null }, "same"],
  ])("a course of study with %o: %s", (other, verdict, words = expect.any(String)) => {
    expect(attribute("education").compare(study, { ...study, ...other })).toMatchObject({ verdict, words });
  });
});

test.each([
  // the same person named twice                                               one reference
  [{ name: "Jo Park" }, { name: "Park, Jo" }, true],
  [{ name: "Jo Park", organisation: "Northgate Ltd" }, { name: "Jo Park", organisation: "Northgate" }, true],
  [{ name: "Jo Park", organisation: "Northgate" }, { name: "Jo Park" }, true],
  [{ name: "Jo Park", organisation: "Northgate" }, { name: "Jo Park", organisation: "Clearwater" }, false],
  [{ name: "Jo Park" }, { name: "Ann Reed" }, false],
])("references %j and %j: %s", (a, b, one) => {
  const named = { relation: null, organisation: null, contact: null, quote: null };
  expect(attribute("reference").counterpart({ ...named, ...a }, { ...named, ...b })).toBe(one);
});

test.each([
  // the same client listed twice                                                one contract
  [{ client: "Kerr Printing Ltd" }, { client: "Kerr Printing", role: "Shop" }, true],
  [{ start: "2021-03", end: "2022-03" }, { start: "2021-04", end: "2022-03", role: "Shop" }, true],
  [{ start: "2021-03", end: "2022-03" }, { start: "2024-03", end: "2025-03" }, false],
  [{}, { client: "Clearwater" }, false],
])("clients %j and %j: %s", (a, b, one) => {
  const listed = { client: "Kerr Printing", role: null, start: null, end: null, contact: null };
  expect(attribute("client").counterpart({ ...listed, ...a }, { ...listed, ...b })).toBe(one);
});

test("the contact of a job does not enter the comparison", () => {
  const job = { employer: "Acme", title: null, start: null, end: null, contact: null };
  expect(attribute("work").compare(job, { ...job, contact: { email: "x@acme.test" } }).verdict).toBe("same");
});
