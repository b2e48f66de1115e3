import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadClaim, summaryOf } from "../reading";
import { readJsonResume } from "./read";

const samples = "node_modules/@jsonresume/schema/";
const read = (path: string) => readJsonResume(readFileSync(samples + path, "utf8"));
const resume = (parts: object) => JSON.stringify({ basics: { name: "Dana Lee" }, ...parts });

function claims(text: string): ReadClaim[] {
  const reading = readJsonResume(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.claims;
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
    const reading = read(path);
    expect(reading).toMatchObject({ ok: true, unread: [] });
    expect(summaryOf(reading.ok ? reading.claims : [])).toEqual(summary);
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
    expect(read(path)).toEqual({ ok: false, reason: "This file names nobody: there is no name in it." });
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

test.each([
  ["a phone may be a number", { phone: 212655550133 }, ["212655550133"]],
  [
    "two phones may stand in one field",
    { phone: "+234 802 555 0144 / +234 803 555 0145" },
    ["+234 802 555 0144", "+234 803 555 0145"],
  ],
  ["a stroke within a phone parts nothing", { phone: "0641 / 555 01 28" }, ["0641 / 555 01 28"]],
  ["two e-mails may, too", { email: "dana@acme.test, lee@acme.test" }, ["dana@acme.test", "lee@acme.test"]],
  ["a postcode may be a number", { location: { address: "Elm 1", postalCode: 10115 } }, ["Elm 1, 10115"]],
  ["a town alone may be text", { location: "Lagos, Nigeria" }, ["Lagos, Nigeria"]],
])("%s", (_, basics, texts) => {
  const found = claims(JSON.stringify({ basics: { name: "Dana Lee", ...basics } }));
  expect(found.slice(1).map(({ text }) => text)).toEqual(texts);
});

test("a month may be written as a day that is none", () => {
  const found = claims(resume({ work: [{ name: "Acme", startDate: "2019-02-00", endDate: "2021-00-00" }] }));
  expect(found.map(({ text }) => text)).toContain("Acme, Feb 2019 – 2021");
});

test("a year may be a number", () => {
  const found = claims(resume({ work: [{ name: "Acme", startDate: 2019, endDate: 2021 }] }));
  expect(found.map(({ text }) => text)).toContain("Acme, 2019 – 2021");
});

describe("what cannot be read is named with its path and reason, and the rest is kept", () => {
  const dates = "Write a date that exists, such as 2021-03.";
  const kept = { name: "Kept" };
  const long = "x".repeat(2001);

  test.each<[object, string, string]>([
    [{ work: {} }, "work", "This should be a list, and is an object."],
    [{ work: ["Acme", kept] }, "work[0]", "This should be an object, and is text."],
    [{ work: [null, kept] }, "work[0]", "This should be an object, and is empty."],
    [{ work: [kept, { name: ["B"] }] }, "work[1].name", "This should be text, and is a list."],
    [{ work: [{ name: "A", position: 7 }, kept] }, "work[0].position", "This should be text, and is a number."],
    [{ work: [{ position: "CEO" }, kept] }, "work[0].name", "“CEO”: Write the employer's name."],
    [{ work: [{ name: "A", startDate: "2021-13" }, kept] }, "work[0].startDate", `“A, 2021-13”: ${dates}`],
    [{ work: [{ name: "A", endDate: "2021-02-30" }, kept] }, "work[0].endDate", `“A, 2021-02-30”: ${dates}`],
    [
      { work: [{ name: "A", startDate: "2021", endDate: "2019" }, kept] },
      "work[0].endDate",
      "“A, 2021, 2019”: This ends before it starts.",
    ],
    [{ work: [{ name: "A", website: long }, kept] }, "work[0].website", "“A”: At most 2000 characters."],
    [{ work: [{ name: "a\0b" }, kept] }, "work[0].name", "There is a character in here that cannot be kept."],
    [{ work: [{ name: "a\ud800b" }, kept] }, "work[0].name", "There is a character in here that cannot be kept."],
    [
      { work: [{ name: "=HYPERLINK(A1)" }, kept] },
      "work[0].name",
      "“=HYPERLINK(A1)”: This begins like a formula, and was not read.",
    ],
    [
      { work: [{ name: "A", position: "=1+1" }, kept] },
      "work[0].position",
      "“A, =1+1”: This begins like a formula, and was not read.",
    ],
    [{ education: [{ area: "Law" }] }, "education[0].institution", "“Law”: Write the institution's name."],
    [{ references: ["Jo Park"] }, "references[0]", "This should be an object, and is text."],
    [
      { references: [{ name: "Jo", reference: "x".repeat(4001) }] },
      "references[0].reference",
      expect.stringMatching(/^“Jo, x+…”: At most 4,000 characters\.$/),
    ],
    [{ basics: { name: "Dana Lee", email: "none" } }, "basics.email", expect.stringMatching(/^“none”: .*e-mail/)],
    [{ basics: { name: "Dana Lee", phone: true } }, "basics.phone", "This should be text, and is yes or no."],
    [{ basics: { name: "Dana Lee", phone: 7 } }, "basics.phone", expect.stringMatching(/^“7”: Write a phone number/)],
    [
      { basics: { name: "Dana Lee", location: { address: "Elm 1", postalCode: 2139 } } },
      "basics.location.postalCode",
      "This should be text, and is a number.",
    ],
    [
      { basics: { name: "Dana Lee", location: "12 Elm Road, Leeds" } },
      "basics.location",
      "This should be an object, and is text.",
    ],
    [
      { basics: { name: "Dana Lee", location: { city: "Leeds", countryCode: 44 } } },
      "basics.location.countryCode",
      "This should be text, and is a number.",
    ],
    [
      { basics: { name: "Dana Lee", profiles: [{ url: long }, { username: "@Kept" }] } },
      "basics.profiles[0].url",
      expect.stringMatching(/At most 2,000 characters\.$/),
    ],
  ])("%.100j", (parts, path, reason) => {
    const reading = readJsonResume(resume(parts));
    expect(reading).toMatchObject({ ok: true, unread: [{ path, reason }] });
    const texts = claims(resume(parts)).map(({ text }) => text);
    const rest = JSON.stringify(parts).includes("Kept") ? ["Kept"] : [];
    expect(texts).toEqual(["Dana Lee", ...rest]);
  });

  test("of a list the first hundred entries are read, and that there are more is said", () => {
    const work = Array.from({ length: 103 }, (_, at) => ({ name: `Acme ${at}` }));
    const reading = readJsonResume(resume({ work: [...work, 7] }));
    expect(claims(resume({ work: [...work, 7] }))).toHaveLength(101);
    expect(reading).toMatchObject({
      unread: [{ path: "work", reason: "This list has more than 100 entries: only its first 100 were read." }],
    });
  });

  test("every part is named, in the order of the file, and of very many that there are more", () => {
    const paths = (parts: object) => {
      const reading = readJsonResume(resume(parts));
      return reading.ok ? reading.unread.map(({ path }) => path) : [];
    };
    const work = [{ name: 1 }, kept, 3, { position: "CEO" }];
    expect(paths({ work })).toEqual(["work[0].name", "work[2]", "work[3].name"]);
    expect(claims(resume({ work })).at(-1)).toMatchObject({ text: "Kept", path: "work[1].name" });
    expect(paths({ work: [{ name: 1, position: 2 }] })).toEqual(["work[0].name", "work[0].position"]);
    expect(readJsonResume(resume({ work: Array(60).fill(1), education: 7 }))).toMatchObject({
      unread: expect.arrayContaining([{ path: "", reason: "11 more could not be read." }]),
    });
  });
});

describe("what is refused, in one sentence", () => {
  test.each([
    ["", "The file is empty."],
    ["  \n", "The file is empty."],
    ["hello", "This is not JSON: it cannot be read from line 1, column 1."],
    ['{\n  "basics": {\n    "name": }}', "This is not JSON: it cannot be read from line 3, column 13."],
    ['{"basics": {"name": "x",}}', "This is not JSON: it cannot be read from line 1, column 25."],
    ['{"basics": {"name": "x"', "This is not JSON: it cannot be read from line 1, column 24."],
    ["[]", "This should be an object, and is a list."],
    ["null", "This should be an object, and is empty."],
    ['"text"', "This should be an object, and is text."],
    ["{}", "This file names nobody: there is no name in it."],
    ['{"basics": {"name": "  "}}', "This file names nobody: there is no name in it."],
    ['{"basics": {"name": "\u200b"}}', "This file names nobody: what stands at basics.name cannot be read."],
    ['{"basics": []}', "This file names nobody: what stands at basics cannot be read."],
    ['{"basics": {"name": 7}}', "This file names nobody: what stands at basics.name cannot be read."],
    [
      JSON.stringify({ basics: { name: "x".repeat(301) }, work: [{ name: "Acme" }] }),
      "This file names nobody: what stands at basics.name cannot be read.",
    ],
    [" ".repeat(10 * 1024 * 1024 + 1), "The file is larger than 10 MB."],
    ["[".repeat(1_000_000), expect.stringMatching(/not JSON/)],
    [`${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`, expect.any(String)],
  ])("%.60s", (text, reason) => {
    expect(readJsonResume(text)).toEqual({ ok: false, reason });
  });

  test("what is nested a million deep elsewhere is left unread", () => {
    const deep = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;
    expect(claims(`{"basics": {"name": "Dana Lee"}, "skills": ${deep}}`)).toHaveLength(1);
  });
});

test("any JSON gets an answer, and what names somebody is kept whatever stands beside the name", () => {
  const part = fc.object({ key: fc.constantFrom("name", "url", "startDate", "location", "city", "x"), maxDepth: 2 });
  const whole = fc.record({ basics: fc.oneof(part, fc.anything()), work: fc.array(part), education: fc.anything() });
  fc.assert(
    fc.property(whole, (value) => {
      const reading = readJsonResume(JSON.stringify(value));
      expect(reading.ok ? reading.claims.length : reading.reason.length).toBeGreaterThan(0);
    }),
  );
  const beside = fc.record({ email: fc.anything(), location: fc.anything(), profiles: fc.anything() });
  fc.assert(
    fc.property(beside, fc.anything(), fc.array(fc.anything()), (basics, work, education) => {
      const parts = { basics: { ...basics, name: "Dana Lee" }, work, education, references: education };
      expect(claims(JSON.stringify(parts))[0]).toMatchObject({ attribute: "name", text: "Dana Lee" });
    }),
  );
});
