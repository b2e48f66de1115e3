import fc from "fast-check";
import { expect, test } from "vitest";
import { readGithub } from "./read";

const user = {
  login: "ines-aldana",
  html_url: "https://github.com/ines-aldana",
  avatar_url: "https://pictures.example/1",
  type: "User",
  name: "Ines Aldana",
  company: "@northgate",
  blog: "ines.example",
  location: "Leeds, UK",
  email: null,
  bio: "=1+1",
  created_at: "2016-03-08T20:41:10Z",
};
const read = (changed: object = {}) => readGithub(JSON.stringify({ ...user, ...changed }));
const stated = (changed: object = {}) =>
  read(changed)?.claims.map(({ attribute, text, path }) => [attribute, text, path]);

test("what an account says of its holder is read, with the field it stands in", () => {
  expect(stated()).toEqual([
    ["name", "Ines Aldana", "name"],
    ["place", "Leeds, UK", "location"],
    ["website", "ines.example", "blog"],
    ["work", "northgate", "company"],
  ]);
  expect(read()?.page).toEqual({ address: "github.com/ines-aldana", since: "Account created Mar 2016" });
});

test.each([
  // what                            field                                        claims of work
  ["several employers", { company: "@northgate, @harbour-co" }, ["northgate", "harbour-co"]],
  ["a name with an ampersand", { company: "Harbour & Sons" }, ["Harbour & Sons"]],
  ["no employer", { company: "  " }, []],
  ["an employer that is a number", { company: 7 }, []],
])("%s", (_, changed, employers) => {
  expect(
    stated(changed)
      ?.filter(([attribute]) => attribute === "work")
      .map(([, text]) => text),
  ).toEqual(employers);
});

test("what cannot be kept is named, and the rest is read", () => {
  expect(read({ email: "nowhere", location: "=cmd()" })).toMatchObject({
    claims: [{ attribute: "name" }, { attribute: "website" }, { attribute: "work" }],
    unread: [
      { path: "location", reason: "“=cmd()”: This begins like a formula, and was not read." },
      { path: "email", reason: expect.stringMatching(/one e-mail address/) },
    ],
  });
});

test("a field of another type than GitHub gives it is named", () => {
  expect(read({ company: 7, location: "x".repeat(2001) })).toMatchObject({
    claims: [{ attribute: "name" }, { attribute: "website" }],
    unread: [{ path: "company" }, { path: "location" }],
  });
});

test("a day that does not exist is no account's first", () => {
  expect(read({ created_at: "2016-13-08T20:41:10Z" })?.page.since).toBe("");
});

test.each([
  ["", null],
  ["{}", null],
  ["[]", null],
  ["{", null],
  [JSON.stringify({ basics: { name: "Ines Aldana" } }), null],
  [JSON.stringify({ ...user, html_url: "https://elsewhere.example/ines" }), null],
  [JSON.stringify({ ...user, login: "../ines" }), null],
])("%s is no account", (text, answer) => {
  expect(readGithub(text)).toBe(answer);
});

test("any JSON gets an answer", () => {
  fc.assert(
    fc.property(fc.record({ name: fc.anything(), company: fc.anything(), created_at: fc.anything() }), (changed) => {
      expect(read(changed)).toHaveProperty("claims");
    }),
  );
});
