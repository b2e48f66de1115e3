import { expect, test } from "vitest";
import { whyNotMapped } from "./columns";
import { guessColumns } from "./guess-columns";

test.each([
  // heads                                                             what they hold
  ["Name,E-mail,Phone", "name,email,phone"],
  ["First name,Last name,Email address", "given,family,email"],
  ["CANDIDATE NAME;Company".replace(";", ","), "name,employer"],
  ["Prénom,Nom,Ville", "given,family,place"],
  ["Application ID,Applicant,Job applied for,LinkedIn URL", "number,name,,website"],
  ["Email,Work email", "email,"],
  ["Primary phone number,Candidate full name", "phone,name"],
  ["Score,Salary", ","],
])("%s: %s", (heads, held) => {
  expect(guessColumns(heads.split(","), "applicants").map((id) => id ?? "")).toEqual(held.split(","));
});

test.each([
  [["name", "email"], null],
  [["given", "family"], null],
  [["given", null], "Choose which column holds the name"],
  [["name", "email", "email"], "Two columns are chosen as “E-mail”"],
] as const)("%j: %s", (mapping, why) => {
  if (why) expect(whyNotMapped(mapping, "applicants")).toContain(why);
  else expect(whyNotMapped(mapping, "applicants")).toBeNull();
});

test("a list of staff has other columns, and needs the first day", () => {
  expect(guessColumns(["Employee name", "Start date", "Phone", "Work email"], "staff")).toEqual([
    ...["name", "startsOn", null, "email"],
  ]);
  expect(whyNotMapped(["name", "email"], "staff")).toBe("Choose which column holds the first day of work.");
  expect(whyNotMapped(["name", "startsOn"], "staff")).toBeNull();
});
