import { expect, test } from "vitest";
import { askedIn, askedKinds, askedOf } from "./asked";

const unsaid = { title: "", role: "", studyType: "", area: "", start: "", end: "", relation: "", since: "" };

test.each([
  ["employment", { start: "2021-03" }, null],
  ["employment", { start: "2021-02-31" }, ["start"]],
  ["employment", { start: "0000-01" }, ["start"]],
  ["employment", { start: "2021-03", end: "2021-03" }, null],
  ["employment", { start: "2021-03", end: "2021-02" }, ["end"]],
  ["education", { start: "2015", end: "" }, ["start"]],
  ["education", { start: "2015-09", end: "2012-06" }, ["end"]],
  ["clients", { start: "2021-03", end: "2020-03" }, ["end"]],
  ["references", { since: "2019-13" }, ["since"]],
  ["references", { since: "2019-12", relation: "x".repeat(301) }, ["relation"]],
])("%s, said %j: refused at %j", (check, said, path) => {
  const problem = askedIn(check).said.safeParse({ ...unsaid, ...said }).error?.issues[0];
  expect(problem?.path ?? null).toEqual(path);
});

const job = { employer: "Northgate", title: "Engineer", start: "2021-03", end: "2024-06", contact: null };
const study = { institution: "Clearwater", studyType: "BSc", area: "Statistics", start: "2015", end: "2019" };
const listed = { client: "Kerr Printing", role: "Shop", start: "2021-03", end: "2022-03", contact: null };
const named = { name: "Jo Park", relation: "Team lead", organisation: "Northgate", contact: null, quote: null };

test.each([
  // attribute, claimed    what they said                                        verdict      in one line
  ["work", job, { start: "2021-03", end: "2024-06" }, "same", "Mar 2021 – Jun 2024"],
  ["work", job, { start: "2023-03" }, "different", "from Mar 2023"],
  ["work", job, { end: "2020-01" }, "different", "until Jan 2020"],
  ["education", study, { studyType: "Bachelor of Science" }, "likely", "Bachelor of Science"],
  ["education", study, { studyType: "MSc", area: "Statistics" }, "different", "MSc, Statistics"],
  ["education", study, { end: "2012-06" }, "different", "until Jun 2012"],
  [
    "reference",
    named,
    { relation: "Lead of the data team", since: "2019-04" },
    "likely",
    "Lead of the data team, since 2019-04",
  ],
  ["client", listed, { role: "Shop", start: "2021-03" }, "same", "Shop, from Mar 2021"],
  ["client", listed, { start: "2018-03", end: "2019-03" }, "different", "Mar 2018 – Mar 2019"],
  ["reference", named, { relation: "Neighbour" }, "unclear", "Neighbour"],
  ["reference", named, { since: "2019-04" }, undefined, "since 2019-04"],
  ["reference", { ...named, relation: null }, { relation: "Team lead" }, undefined, "Team lead"],
])("%s %j, said %j: %s", (attribute, claimed, said, verdict, line) => {
  const asked = askedOf(attribute);
  const stated = asked.said.parse({ ...unsaid, ...said });
  expect(asked.compare(claimed, stated, "confirmed")?.verdict).toBe(verdict);
  expect(asked.line(stated)).toBe(line);
});

test("a referee who knows the candidate otherwise is believed by whoever listened, not by the words", () => {
  const { compare } = askedOf("reference");
  expect(compare(named, { relation: "Met once at a lead generation fair", since: null }, "differs")).toMatchObject({
    verdict: "different",
    words: "They say “Met once at a lead generation fair”; stated was “Team lead”.",
  });
  expect(compare(named, { relation: null, since: null }, "differs")).toBeNull();
});

test.each(askedKinds.map((asked) => [asked.check, asked] as const))(
  "%s has a field for all that may be said",
  (_, asked) => {
    const parsed = asked.said.parse(unsaid);
    expect(Object.keys(asked.fields).sort()).toEqual(Object.keys(parsed).sort());
    expect(asked.line(parsed)).toBe("");
  },
);

test("what nobody is asked about is an error", () => {
  expect(() => askedOf("email")).toThrow('Nobody is asked about "email".');
  expect(() => askedIn("toString")).toThrow('Nobody is asked in the check "toString".');
});
