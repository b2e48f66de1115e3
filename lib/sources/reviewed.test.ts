import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { applicationClaims } from "@/lib/screenings/application";
import { openInput } from "@/lib/screenings/schema";
import type { ReadClaim } from "./reading";
import { filledIn, reviewed, statedBefore, withCorrections } from "./reviewed";

const job = { employer: "Acme", title: "Clerk", start: "2019-03", end: null, contact: null };
const study = { institution: "University of Hull", area: null, studyType: "BA", start: null, end: null };
const claim = (attribute: ReadClaim["attribute"], value: unknown, path: string): ReadClaim => ({
  ...{ attribute, value, path },
  text: String(value),
});
const claims = [
  claim("name", "Ines Aldana", "Profile.csv, row 2"),
  claim("email", "ines@post.example", "Email Addresses.csv, row 2"),
  claim("email", "ines@work.example", "Email Addresses.csv, row 3"),
  claim("work", job, "Positions.csv, row 2"),
  claim("education", study, "Education.csv, row 2"),
];
type Values = ReturnType<typeof reviewed>;

/** What is stored after a person changed something. */
function stored(change: (values: Values) => Partial<Values>) {
  const read = reviewed(claims);
  const values = withCorrections({ ...read, ...change(reviewed(claims)) }, read);
  const { positionId: _, candidateId, ...application } = openInput.parse({ positionId: randomUUID(), ...values });
  return applicationClaims(application).map(({ attribute, value, path }) => [attribute, value, path]);
}

test("what was read and left as it is is stored as it was read, each with its place", () => {
  expect(stored(() => ({}))).toEqual(claims.map(({ attribute, value, path }) => [attribute, value, path]));
});

test("what a person changed says so, what they added has its field, what they removed is gone", () => {
  const blank = { employer: "Northgate", title: "", start: "", end: "", contact: "" };
  const changed = stored(({ work: [first = blank] }) => ({
    ...{ name: "Inés Aldana", email: "", place: "Leeds", further: [] },
    work: [{ ...first, title: "Head clerk" }, blank],
  }));
  expect(changed.map(([attribute, , path]) => [attribute, path])).toEqual([
    ["name", "Profile.csv, row 2, corrected"],
    ["place", "place"],
    ["work", "Positions.csv, row 2, corrected"],
    ["work", "work[1]"],
    ["education", "Education.csv, row 2"],
  ]);
});

test("a form that was filled in by hand stays as it is", () => {
  const values = { name: "Ines Aldana", paths: {}, work: [], education: [], further: [] };
  expect(withCorrections(values, undefined)).toBe(values);
});

test("what was typed stays where the file says nothing", () => {
  const typed = { name: "Ines", phone: "+44 113 496 0999", work: [], references: [{ name: "Ana" }] };
  const read = reviewed(claims);
  expect(filledIn(read, typed)).toEqual({ ...read, phone: typed.phone });
  expect(filledIn(reviewed([]), typed)).toMatchObject({ name: "Ines", phone: typed.phone, paths: {} });
});

test("what was stated before is filled in again whole, without the places it had in an earlier file", () => {
  const client = { client: "Harbour", role: null, start: "2021", end: null, contact: null };
  const positionId = randomUUID();
  const again = openInput.parse({
    positionId,
    address: "",
    ...statedBefore([...claims, claim("client", client, "clients[0]")]),
  });
  const { positionId: _, candidateId, ...application } = again;
  expect(applicationClaims(application).map(({ attribute, value, path }) => [attribute, value, path])).toEqual([
    ["name", "Ines Aldana", "name"],
    ["email", "ines@post.example", "email"],
    ["email", "ines@work.example", "further[0]"],
    ["work", job, "work[0]"],
    ["education", study, "education[0]"],
    ["client", client, "clients[0]"],
  ]);
});
