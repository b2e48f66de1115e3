import { expect, test } from "vitest";
import { pack } from "../archive/pack";
import { placeIn } from "./place";

const bytes = (text: string) => new TextEncoder().encode(text);
const pages = ["Ines Aldana", "Experience\nClerk, Acme, 2019 – 2020\nAnswered mail"];
const place = (file: Uint8Array<ArrayBuffer>, path: string) =>
  placeIn(file, path, async () => ({ ok: true, pages, count: 2 }));

const positions = "Company Name,Title,Started On,Finished On\nAcme,Clerk,Mar 2019,\nHarbour,Lead,Apr 2021,May 2022\n";
const archive = pack([
  { name: "x/Profile.csv", bytes: bytes("First Name,Last Name\nInes,Aldana\n") },
  { name: "x/Positions.csv", bytes: bytes(positions) },
]);
const resume = JSON.stringify({
  basics: { name: "Ines Aldana", label: "Clerk", location: { city: "Leeds" } },
  work: [{ name: "Acme", position: "Clerk" }],
});

test.each([
  ["a row", bytes(positions), "Positions.csv, row 2", ["Company Name: Acme", "Title: Clerk", "Started On: Mar 2019"]],
  [
    "a row of an archive",
    archive,
    "Positions.csv, row 3, corrected",
    ["Company Name: Harbour", "Title: Lead", "Started On: Apr 2021", "Finished On: May 2022"],
  ],
  ["a line", bytes("a\nClerk, Acme\nb"), "line 2", ["Clerk, Acme"]],
  ["a line of a page", bytes("%PDF-"), "page 2, line 2", ["Clerk, Acme, 2019 – 2020"]],
  ["one of a list", bytes(resume), "work[0].name", ['name: "Acme"', 'position: "Clerk"']],
  ["a field", bytes(resume), "basics.name", ['name: "Ines Aldana"']],
  [
    "a field that is an object",
    bytes(resume),
    "basics.location",
    ["{", '  "location": {', '    "city": "Leeds"', "  }", "}"],
  ],
])("%s is marked", async (_, file, path, marked) => {
  expect(await place(file, path)).toMatchObject({ marked });
});

test("of a row only what is read is shown", async () => {
  const profile = "First Name,Last Name,Maiden Name,Birth Date,Geo Location\nInes,Aldana,Robles,1991,Leeds\n";
  expect(await place(bytes(profile), "Profile.csv, row 2")).toEqual({
    ...{ before: [], after: [] },
    marked: ["First Name: Ines", "Last Name: Aldana", "Geo Location: Leeds"],
  });
});

test("what stands around it is shown with it", async () => {
  expect(await place(bytes(positions), "Positions.csv, row 2")).toMatchObject({
    before: [],
    after: ["Harbour, Lead, Apr 2021, May 2022"],
  });
  expect(await place(bytes("%PDF-"), "page 2, line 2")).toMatchObject({
    before: ["Experience"],
    after: ["Answered mail"],
  });
  expect(await place(bytes(resume), "basics.name")).toMatchObject({ before: [], after: ['label: "Clerk"'] });
});

test.each([
  [bytes(positions), "Positions.csv, row 9"],
  [bytes(positions), "Education.csv, row 2"],
  [archive, "Education.csv, row 2"],
  [bytes("a"), "line 7"],
  [bytes("%PDF-"), "page 9, line 1"],
  [bytes(resume), "work[4].name"],
  [bytes(resume), "__proto__.toString"],
  [bytes("no JSON"), "work[0].name"],
  [bytes(""), ""],
])("a place that is not there is none: %#", async (file, path) => {
  expect(await place(file, path)).toBeNull();
});
