import fc from "fast-check";
import { expect, test } from "vitest";
import { exportWords, isExportFile, isExportText, readLinkedIn } from "./read";

const profile = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Ines,Aldana,Robles,"3 Elm Street, Leeds","Mar 3, 1991",Support lead,"I answer, and ask.",Logistics,LS1 4AB,"Leeds, England, United Kingdom",[ines],"[PORTFOLIO:https://ines.example/work,OTHER:https://notes.example?a=1,2]",
`;
const positions = `Company Name,Title,Description,Location,Started On,Finished On
Northgate Logistics,Support agent,"Answered ""everything"",
also at night",Leeds,Apr 2019,Aug 2022
Harbour & Sons,Support lead,,,Sep 2022,
`;
const education = `School Name,Start Date,End Date,Notes,Degree Name,Activities
University of Hull,2012,2015,,"Bachelor of Arts - BA, History",Rowing
`;
const emails = `Email Address,Confirmed,Primary,Updated On
ines.aldana@post.example,Yes,Yes,1/2/20
i.aldana@work.example,Yes,No,1/2/20
`;
const phones = "Extension,Number,Type\n,+44 113 496 0999,Mobile\n";

const stated = (...files: [name: string, text: string][]) =>
  readLinkedIn(files.map(([name, text]) => ({ name, text }))).claims.map(({ attribute, text, path }) => [
    attribute,
    text,
    path,
  ]);
const unread = (name: string, text: string) => readLinkedIn([{ name, text }]).unread;

test("everything that is compared is read with its file and row, and nothing else", () => {
  const all = stated(
    ["Profile.csv", profile],
    ["Email Addresses.csv", emails],
    ["PhoneNumbers.csv", phones],
    ["Positions.csv", positions],
    ["Education.csv", education],
  );
  expect(all).toEqual([
    ["name", "Ines Aldana", "Profile.csv, row 2"],
    ["place", "Leeds, England, United Kingdom", "Profile.csv, row 2"],
    ["website", "https://ines.example/work", "Profile.csv, row 2"],
    ["website", "https://notes.example?a=1,2", "Profile.csv, row 2"],
    ["email", "ines.aldana@post.example", "Email Addresses.csv, row 2"],
    ["email", "i.aldana@work.example", "Email Addresses.csv, row 3"],
    ["phone", "+44 113 496 0999", "PhoneNumbers.csv, row 2"],
    ["work", "Support agent, Northgate Logistics, Apr 2019 – Aug 2022", "Positions.csv, row 2"],
    ["work", "Support lead, Harbour & Sons, from Sep 2022", "Positions.csv, row 3"],
    ["education", "Bachelor of Arts - BA, History, University of Hull, 2012 – 2015", "Education.csv, row 2"],
  ]);
});

test("months are kept as forms write them", () => {
  expect(readLinkedIn([{ name: "x", text: positions }]).claims[0]?.value).toMatchObject({
    start: "2019-04",
    end: "2022-08",
  });
});

test("a subject that stands behind the degree is one of its own, so that subjects are compared", () => {
  expect(readLinkedIn([{ name: "x", text: education }]).claims[0]?.value).toMatchObject({
    studyType: "Bachelor of Arts - BA",
    area: "History",
  });
});

test.each([
  ["Bachelor of Arts, Honours", "Bachelor of Arts, Honours", null],
  [
    "Bachelor of Science - BSc, First Class Honours, Physics",
    "Bachelor of Science - BSc, First Class Honours",
    "Physics",
  ],
  ["Master of Arts, History, Politics", "Master of Arts", "History, Politics"],
  ["Diploma", "Diploma", null],
])("of the degree %s, how it was passed is no subject", (degree, studyType, area) => {
  const text = `School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Hull,2012,2015,,"${degree}",\n`;
  expect(readLinkedIn([{ name: "x", text }]).claims[0]?.value).toMatchObject({ studyType, area });
});

test.each([
  ["renamed", "jobs (1).csv", positions],
  ["with a byte order mark", "Positions.csv", `\uFEFF${positions}`],
  ["with Windows line ends", "Positions.csv", positions.replaceAll("\n", "\r\n")],
  ["below a note", "Positions.csv", `Notes:\n"When you export, some jobs may be missing."\n\n${positions}`],
])("a file %s is told by its heads", (_, name, text) => {
  expect(stated([name, text]).map(([, text]) => text)).toEqual([
    "Support agent, Northgate Logistics, Apr 2019 – Aug 2022",
    "Support lead, Harbour & Sons, from Sep 2022",
  ]);
});

const job = (line: string) => `Company Name,Title,Started On,Finished On\n${line}\nAcme,Clerk,Mar 2019,\n`;

test.each([
  // what                       row                                    reason
  ["no month", "Acme,Cook,Lately,", "Write a date that exists, such as 2021-03."],
  ["an end before its start", "Acme,Cook,Mar 2020,Mar 2019", "This ends before it starts."],
  ["no employer", ",Cook,Mar 2020,", "Write the employer's name."],
  ["a formula", '"=HYPERLINK(""https://x.example"")",Cook,Mar 2020,', "This begins like a formula, and was not read."],
  ["a name far too long", `${"x".repeat(301)},Cook,Mar 2020,`, "At most 300 characters."],
])("a row with %s is named, and the others are read", (_, row, reason) => {
  const { claims, unread } = readLinkedIn([{ name: "Positions.csv", text: job(row) }]);
  expect(unread).toEqual([{ path: "Positions.csv, row 2", reason: expect.stringMatching(/^“.{4,81}”: /) }]);
  expect(unread[0]?.reason).toMatch(new RegExp(`: ${reason}$`));
  expect(claims.map(({ text }) => text)).toEqual(["Clerk, Acme, from Mar 2019"]);
});

test.each([
  ["Connections.csv", "First Name,Company\nA,B\n", "The columns of this file are none that LinkedIn's export has."],
  ["Positions.csv", "", "The columns of this file are none that LinkedIn's export has."],
  ["Positions.csv", job(Array(120).fill("Acme,Clerk,2019,").join("\n")), "Only its first 100 rows were read."],
  ["Positions.csv", " ".repeat(2 * 1024 * 1024 + 1), "This file is too long: an export has at most 2 MB of it."],
])("%s with what cannot be read says so", (name, text, reason) => {
  expect(unread(name, text)).toEqual([{ path: name, reason }]);
});

test("a quotation mark that is never closed is named, and what stands before it is read", () => {
  const text = `Company Name,Title,Started On,Finished On\nAcme,Clerk,2019,\n"Harbour,Cook,2020,\nLoft,Cook,2021,\n`;
  expect(stated(["Positions.csv", text]).map(([, text]) => text)).toEqual(["Clerk, Acme, from 2019"]);
  expect(unread("Positions.csv", text)).toEqual([
    {
      path: "Positions.csv, row 3",
      reason: "A quotation mark is not closed here, so this row and what follows it were not read.",
    },
  ]);
});

test("keys that reach for the prototype are columns like any other", () => {
  expect(stated(["a.csv", "__proto__,Company Name,Title,constructor\nx,Acme,Clerk,y\n"])).toHaveLength(1);
  expect({}).not.toHaveProperty("x");
});

test.each([
  ["Profile.csv", true],
  ["Basic_LinkedInDataExport_11-02-2026/Email Addresses.csv", true],
  ["messages.csv", false],
  ["Profile Summary.csv", false],
])("of an archive, %s is taken: %s", (name, taken) => {
  expect(isExportFile(name)).toBe(taken);
});

test("a text is known by its heads", () => {
  expect([isExportText(positions), isExportText("Name,Phone\nA,1\n"), isExportText("")]).toEqual([true, false, false]);
});

test.each([
  ["a profile", profile, ["I answer, and ask."]],
  ["jobs", positions, ['Answered "everything",\nalso at night', ""]],
  ["studies", education, ["", "Rowing"]],
  ["mailboxes", emails, []],
  ["any other text", "Dear all,\nI answer.", null],
])("of %s, their own words are told apart", (_, text, said) => expect(exportWords(text)).toEqual(said));

test("any text gets an answer", () => {
  const cell = fc.constantFrom("Company Name", "Title", "Acme", '"', ",", "\n", "Mar 2019", "\0", "\ud800", "=1");
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      expect(readLinkedIn([{ name: "x.csv", text: cells.join("") }])).toHaveProperty("claims");
    }),
  );
});
