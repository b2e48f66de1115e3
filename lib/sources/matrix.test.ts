import { describe, expect, test } from "vitest";
import type { Work } from "./attributes/work";
import { compareClaims, matrix, type StatingSource } from "./matrix";

const job = (employer: string, start: string, end: string | null = null): Work => ({
  employer,
  title: "Engineer",
  start,
  end,
  contact: null,
});

/** A source whose claims are named after it: the second one that "form" states is "form-1". */
function source(id: string, kind: string, stated: [string, unknown][], day = 1): StatingSource {
  const claims = stated.map(([attribute, value], index) => ({
    id: `${id}-${index}`,
    attribute,
    value,
    text: String(value),
  }));
  return { id, kind, title: id, obtainedAt: new Date(Date.UTC(2026, 0, day)), claims };
}

describe("compareClaims", () => {
  test("a name is compared with the identity document, and the anchor itself with nothing", () => {
    const passport = source("passport", "identity-document", [["name", "WHITCOMBE, Daniel"]]);
    const form = source("form", "application-form", [["name", "Dan Whitcombe"]]);
    expect(compareClaims([form, passport])).toMatchObject([
      { claimId: "form-0", against: "passport-0", verdict: { verdict: "likely" } },
    ]);
  });

  test("without another source there is no verdict, which is not agreement", () => {
    expect(compareClaims([source("form", "application-form", [["name", "Dan Whitcombe"]])])).toEqual([]);
    expect(compareClaims([])).toEqual([]);
  });

  test("a shipping address is compared with an address document, and a passport shows none", () => {
    const passport = source("passport", "identity-document", [["name", "Dan Whitcombe"]]);
    const ship = source("ship", "shipping-request", [["address", "9 Dock Road, Hull HU1 1AA"]]);
    const bill = source("bill", "address-document", [["address", "12 Elm Street, Leeds LS1 4AB"]]);
    expect(compareClaims([passport, ship])).toEqual([]);
    expect(compareClaims([passport, ship, bill])).toMatchObject([
      { claimId: "ship-0", against: "bill-0", verdict: { verdict: "different" } },
    ]);
  });

  test("the newest of several anchors counts", () => {
    const old = source("old", "address-document", [["place", "Hull"]], 1);
    const recent = source("recent", "address-document", [["place", "Leeds"]], 2);
    const form = source("form", "application-form", [["place", "Leeds"]]);
    expect(compareClaims([recent, form, old])).toMatchObject([
      { claimId: "form-0", against: "recent-0", verdict: { verdict: "same" } },
      { claimId: "old-0", against: "recent-0", verdict: { verdict: "different" } },
    ]);
  });

  test("two titles at one employer are the one job of another source when they cover the same time", () => {
    const resume = source("Résumé", "json-resume", [["work", job("Acme", "2018-01", "2022-06")]]);
    const promoted = source("profile", "profile", [
      ["work", job("Acme", "2018-01", "2020-03")],
      ["work", job("Acme", "2020-04", "2022-06")],
    ]);
    const shorter = source("profile", "profile", [
      ["work", job("Acme", "2019-09", "2020-03")],
      ["work", job("Acme", "2020-04", "2022-06")],
    ]);
    const words = "Put together, what is stated of Acme covers the same time.";
    expect(compareClaims([resume, promoted]).map(({ verdict }) => verdict)).toEqual(
      Array(2).fill({ score: 0.85, verdict: "likely", words }),
    );
    expect(compareClaims([resume, shorter]).map(({ verdict }) => verdict.verdict)).toEqual(["different", "different"]);
  });

  test("a job meets its best counterpart; one the résumé lacks is unclear", () => {
    const resume = source("Résumé", "json-resume", [
      ["work", job("Acme", "2015", "2017")],
      ["work", job("Acme Inc.", "2019-03", "2021-05")],
    ]);
    const form = source("form", "application-form", [
      ["work", job("ACME", "2019-03", "2021-06")],
      ["work", job("Clearwater", "2022-01")],
      ["work", job("Acme", "2023-01", "2024-01")],
    ]);
    expect(compareClaims([resume, form])).toMatchObject([
      { claimId: "form-0", against: "Résumé-1", verdict: { verdict: "likely", words: "The end differs by 1 month." } },
      { claimId: "form-1", against: null, verdict: { verdict: "unclear", words: "Not named in: Résumé." } },
      { claimId: "form-2", against: expect.any(String), verdict: { verdict: "different" } },
    ]);
  });
});

// what each states, against what the résumé states
test.each([
  ["email", ["a@x.test"], ["a@x.test"], ["same"]],
  ["email", ["a@x.test"], ["b@x.test"], ["different"]],
  ["email", ["a@x.test"], ["b@x.test", "c@x.test"], ["unclear"]],
  ["email", ["b@x.test", "a@x.test"], ["b@x.test"], ["same", "unclear"]],
  ["phone", ["+13035550199"], ["+13035550123"], ["different"]],
  ["phone", ["+13035550199"], ["+13035550123", "+13035550199"], ["same"]],
  ["website", ["github.com/dan"], ["linkedin.com/in/dan"], ["unclear"]],
] as const)("%s %j against %j: %j", (attribute, said, resume, verdicts) => {
  const of = (values: readonly string[]) => values.map((value): [string, unknown] => [attribute, value]);
  const compared = compareClaims([source("r", "json-resume", of(resume)), source("f", "application-form", of(said))]);
  expect(compared.map(({ verdict }) => verdict.verdict)).toEqual(verdicts);
});

describe("matrix", () => {
  const resume = source("resume", "json-resume", [
    ["name", "Daniel Whitcombe"],
    ["email", "dan@acme.test"],
    ["work", job("Acme", "2019", "2021")],
    ["work", job("Clearwater", "2022", "2023")],
  ]);
  const form = source("form", "application-form", [
    ["name", "Daniel Whitcombe"],
    ["email", "dan@acme.test"],
    ["email", "other@acme.test"],
    ["work", job("Acme", "2019", "2021")],
    ["phone", "+13035550199"],
  ]);
  const rows = matrix([resume, form]);
  const row = (id: string) => rows.find(({ attribute }) => attribute === id);

  test("has a row for each stated attribute, and a cell for each source", () => {
    expect(rows.map(({ attribute }) => attribute)).toEqual(["name", "email", "phone", "work"]);
    expect(rows.every(({ cells }) => cells.length === 2)).toBe(true);
  });

  test("what agrees everywhere says so; what was compared with nothing does not", () => {
    expect(row("name")).toMatchObject({ agreesEverywhere: true, anchor: { sourceId: "form" } });
    expect(row("phone")).toMatchObject({
      agreesEverywhere: false,
      cells: [{ claims: [], verdict: null }, { verdict: null }],
    });
  });

  test("a further e-mail is unclear, and lacking one says nothing", () => {
    expect(row("email")?.cells[1]).toMatchObject({
      verdict: { verdict: "unclear" },
      claims: [{ comparison: { verdict: { verdict: "same" } } }, { comparison: { verdict: { verdict: "unclear" } } }],
    });
  });

  test("a job that only the résumé names is said in the other cell", () => {
    expect(row("work")?.cells[1]?.claims).toMatchObject([{ comparison: { verdict: { verdict: "same" } } }]);
    expect(row("work")?.cells[1]?.verdict?.words).toMatch(/is not named here/);
    expect(row("work")?.cells[1]?.lacks).toHaveLength(1);
    expect(row("work")?.cells[0]?.lacks).toEqual([]);
    expect(row("work")?.agreesEverywhere).toBe(false);
  });

  test("an employer that is merely named leaves nothing out; one with a date does", () => {
    const resume = source("resume", "json-resume", [
      ["work", job("Acme", "2019")],
      ["work", job("Clearwater", "2016", "2018")],
    ]);
    const words = (start: string | null) => {
      const account = source("account", "profile", [["work", { ...job("Acme", "2019"), start }]]);
      return matrix([resume, account])[0]?.cells[1]?.verdict?.words;
    };
    expect(words(null)).not.toMatch(/is not named here/);
    expect(words("2019")).toMatch(/is not named here/);
  });

  test("what was compared when it was written is shown as it was, and not compared again", () => {
    const passport = source("passport", "identity-document", [["name", "Daniel Whitcombe"]]);
    const form = source("form", "application-form", [["name", "Daniel Whitcombe"]]);
    const kept = {
      claimId: "form-0",
      against: "passport-0",
      verdict: { score: 0.2, verdict: "different", words: "" },
    } as const;
    expect(matrix([passport, form])[0]?.agreesEverywhere).toBe(true);
    expect(matrix([passport, form], [kept])[0]).toMatchObject({
      agreesEverywhere: false,
      cells: [{}, { verdict: kept.verdict }],
    });
  });
});
