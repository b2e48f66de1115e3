import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReadClaim } from "../reading";
import { readJsonResume } from "./read";

const samples = "node_modules/@jsonresume/schema/";
const read = (path: string) => readJsonResume(readFileSync(samples + path, "utf8"));
const resume = (parts: object) => JSON.stringify({ basics: { name: "Dana Lee" }, ...parts });

function claims(text: string): ReadClaim[] {
  const reading = readJsonResume(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.claims;
}

function problems(text: string) {
  const reading = readJsonResume(text);
  return reading.ok ? [] : reading.problems;
}

describe("the samples of the schema's own package", () => {
  test.each([
    [
      "sample.resume.json",
      "Richard Hendriks: 1 job, 1 course of study, 1 reference, 1 e-mail, 1 phone, 3 web addresses",
    ],
    ["examples/new-grad.resume.json", "Maya Okonkwo: 2 jobs, 1 course of study, 1 e-mail, 1 phone, 3 web addresses"],
    ["examples/senior-engineer.resume.json", expect.stringMatching(/jobs/)],
    ["examples/career-changer.resume.json", expect.stringMatching(/jobs/)],
  ])("%s is read whole", (path, summary) => {
    expect(read(path)).toMatchObject({ ok: true, summary });
    const { work, education } = JSON.parse(readFileSync(samples + path, "utf8"));
    const found = claims(readFileSync(samples + path, "utf8"));
    expect(found.filter(({ attribute }) => attribute === "work")).toHaveLength(work.length);
    expect(found.filter(({ attribute }) => attribute === "education")).toHaveLength(education.length);
  });

  test("every claim says what stands where", () => {
    const found = claims(readFileSync(`${samples}sample.resume.json`, "utf8"));
    expect(found.map(({ attribute, text, path }) => [attribute, text, path])).toEqual([
      ["name", "Richard Hendriks", "basics.name"],
      ["email", "richard.hendriks@mail.com", "basics.email"],
      ["phone", "(912) 555-4321", "basics.phone"],
      ["website", "http://richardhendricks.example.com", "basics.url"],
      ["address", "2712 Broadway St, San Francisco, California CA 94115, United States", "basics.location.address"],
      ["place", "San Francisco, California, United States", "basics.location"],
      ["website", "https://www.twitter.com", "basics.profiles[0].url"],
      ["website", "https://soundcloud.example.com/dandymusicnl", "basics.profiles[1].url"],
      ["work", "CEO/President, Pied Piper, Dec 2013 – Dec 2014", "work[0].name"],
      [
        "education",
        "Bachelor, Information Technology, University of Oklahoma, Jun 2011 – Jan 2014",
        "education[0].institution",
      ],
      ["reference", "Erlich Bachman", "references[0].name"],
    ]);
  });

  test.each(["sample.job.json", "schema.json", "job-schema.json", "package.json"])("%s is no résumé", (path) => {
    expect(read(path)).toEqual({
      ok: false,
      problems: [{ path: "basics.name", reason: expect.stringMatching(/nobody/) }],
    });
  });
});

describe("what a résumé states", () => {
  test("a job keeps the contact the candidate supplied, and old field names are read", () => {
    const [, job] = claims(resume({ work: [{ company: "Acme", website: "https://acme.test", startDate: "2019" }] }));
    expect(job).toEqual({
      attribute: "work",
      value: { employer: "Acme", title: null, start: "2019", end: null, contact: { web: "https://acme.test" } },
      text: "Acme, from 2019",
      path: "work[0].company",
    });
  });

  test.each([
    [
      "present is no date",
      { work: [{ name: "Acme", startDate: "2019-03", endDate: "Present" }] },
      "Acme, from Mar 2019",
    ],
    [
      "nor is it in other languages",
      { work: [{ name: "Acme", startDate: "2019-03", endDate: "heute" }] },
      "Acme, from Mar 2019",
    ],
    ["empty text is nothing", { work: [{ name: "Acme", position: "", startDate: "" }] }, "Acme"],
    ["null is nothing", { work: [{ name: "Acme", position: null, url: null }] }, "Acme"],
    ["month names are dates", { work: [{ name: "Acme", startDate: "Mar 2019" }] }, "Acme, from Mar 2019"],
  ])("%s", (_, parts, text) => {
    expect(claims(resume(parts)).at(-1)).toMatchObject({ attribute: "work", text });
  });

  test("a reference keeps what it says, and one that names nobody is left unread", () => {
    const references = [{ name: "Jo Park", reference: "Worked with me." }, { reference: "Available on request" }, {}];
    expect(claims(resume({ references })).slice(1)).toEqual([
      {
        attribute: "reference",
        value: { name: "Jo Park", relation: null, organisation: null, contact: null, quote: "Worked with me." },
        text: "Jo Park",
        path: "references[0].name",
      },
    ]);
  });

  test("entries that say the same twice count once, and empty entries not at all", () => {
    const job = { name: "Acme", startDate: "2019" };
    expect(claims(resume({ work: [job, {}, job, { ...job, startDate: "2020" }], volunteer: null }))).toHaveLength(3);
  });

  test("a byte order mark, other keys and keys that reach for the prototype change nothing", () => {
    const text = `\uFEFF{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},
      "basics": {"name": "Dana Lee", "__proto__": {"email": "x@acme.test"}, "image": 7}, "languages": "none"}`;
    expect(claims(text).map(({ attribute }) => attribute)).toEqual(["name"]);
    expect({}).not.toHaveProperty("polluted");
  });

  test("pictures, languages, nationality and birth dates are not read", () => {
    const basics = { name: "Dana Lee", image: "me.jpg", nationality: "X", birthDate: "1990-01-01", gender: "X" };
    expect(claims(JSON.stringify({ basics, languages: [{ language: "X" }] }))).toHaveLength(1);
  });

  test("a street makes an address, a town alone a place", () => {
    const located = (location: object) => claims(JSON.stringify({ basics: { name: "Dana Lee", location } }));
    expect(located({ city: "Berlin", countryCode: "DE" }).map(({ text }) => text)).toEqual([
      "Dana Lee",
      "Berlin, Germany",
    ]);
    expect(located({ address: "Elmweg 1\nHinterhaus", city: "Berlin", postalCode: "10115" })[1]?.text).toBe(
      "Elmweg 1, Hinterhaus, Berlin, 10115",
    );
  });
});

describe("what is refused, with its path and reason", () => {
  test.each(["a\u0000b", "a\ud800b"])("a text that cannot be kept: %j", (name) => {
    expect(readJsonResume(resume({ work: [{ name }] }))).toMatchObject({ problems: [{ path: "work[0].name" }] });
  });

  test.each([
    ["", "", "The file is empty."],
    ["  \n", "", "The file is empty."],
    ["hello", "", "This is not JSON: it cannot be read from line 1, column 1."],
    ['{\n  "basics": {\n    "name": }}', "", "This is not JSON: it cannot be read from line 3, column 13."],
    ['{"basics": {"name": "x",}}', "", "This is not JSON: it cannot be read from line 1, column 25."],
    ['{"basics": {"name": "x"', "", "This is not JSON: it cannot be read from line 1, column 24."],
    ["{}", "basics.name", "This file names nobody: there is no name in it."],
    ['{"basics": {"name": "  "}}', "basics.name", "This file names nobody: there is no name in it."],
    ["[]", "", "This should be an object, and is a list."],
    ["null", "", "This should be an object, and is empty."],
    ['"text"', "", "This should be an object, and is text."],
    ['{"basics": []}', "basics", "This should be an object, and is a list."],
    ['{"basics": {"name": 7}}', "basics.name", "This should be text, and is a number."],
    [resume({ work: {} }), "work", "This should be a list, and is an object."],
    [resume({ work: ["Acme"] }), "work[0]", "This should be an object, and is text."],
    [resume({ work: [{ name: "A" }, { name: ["B"] }] }), "work[1].name", "This should be text, and is a list."],
    [resume({ work: [{ position: "CEO" }] }), "work[0].name", "Write the employer's name."],
    [
      resume({ work: [{ name: "A", startDate: "2021-13" }] }),
      "work[0].startDate",
      "Write a date that exists, such as 2021-03.",
    ],
    [
      resume({ work: [{ name: "A", endDate: "2021-02-30" }] }),
      "work[0].endDate",
      "Write a date that exists, such as 2021-03.",
    ],
    [
      resume({ work: [{ name: "A", startDate: "2021", endDate: "2019" }] }),
      "work[0].endDate",
      "This ends before it starts.",
    ],
    [resume({ education: [{ area: "Law" }] }), "education[0].institution", "Write the institution's name."],
    [resume({ work: Array(101).fill({ name: "A" }) }), "work", "This list has more than 100 entries."],
    [resume({ references: ["Jo Park"] }), "references[0]", "This should be an object, and is text."],
    [
      resume({ references: [{ name: "Jo", reference: "x".repeat(4001) }] }),
      "references[0].reference",
      "At most 4,000 characters.",
    ],
    [JSON.stringify({ basics: { name: "x".repeat(301) } }), "basics.name", "At most 300 characters."],
    [JSON.stringify({ basics: { name: "x", email: "none" } }), "basics.email", expect.stringMatching(/e-mail address/)],
    [" ".repeat(10 * 1024 * 1024 + 1), "", "The file is larger than 10 MB."],
    ["[".repeat(1_000_000), "", expect.stringMatching(/not JSON/)],
  ])("%.60s", (text, path, reason) => {
    expect(problems(text)).toEqual([{ path, reason }]);
  });

  test("nested a million deep is refused or left unread, never a crash", () => {
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    expect(problems(deep)).toHaveLength(1);
    expect(claims(`{"basics": {"name": "Dana Lee"}, "skills": ${deep}}`)).toHaveLength(1);
  });

  test("every problem is named, not only the first", () => {
    expect(problems(resume({ work: [{ name: 1 }, { name: "A" }, 3] })).map(({ path }) => path)).toEqual([
      "work[0].name",
      "work[2]",
    ]);
  });
});

test("any JSON gets an answer, and any claim fits its attribute", () => {
  const part = fc.object({ key: fc.constantFrom("name", "url", "startDate", "location", "city", "x"), maxDepth: 2 });
  const whole = fc.record({ basics: fc.oneof(part, fc.anything()), work: fc.array(part), education: fc.anything() });
  fc.assert(
    fc.property(whole, (value) => {
      const reading = readJsonResume(JSON.stringify(value));
      expect(reading.ok ? reading.claims.length : reading.problems.length).toBeGreaterThan(0);
    }),
  );
});
