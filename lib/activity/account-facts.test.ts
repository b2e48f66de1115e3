import { expect, test } from "vitest";
import { accountFacts } from "./account-facts";

const applied = new Date("2026-11-20T09:00:00Z");
const profile = (site: string, address: string, since?: string) => ({
  kind: "profile",
  details: { site, address, since, seen: "2026-11-20" },
});
const log = (account: string, first: string, since?: string) => {
  const minutes = ["2026-10-01T09:00:00Z", first].map((at) => Date.parse(at) / 60_000);
  return { kind: "activity", details: { basis: "git-log", account, since, minutes, oddities: [] } };
};
const accounts = (...sources: Parameters<typeof accountFacts>[0]) => accountFacts(sources, applied).accounts;

test("no source is no fact, and a page without words on its age is of no month", () => {
  expect(accountFacts([], applied)).toEqual({});
  expect(accountFacts([profile("linkedin", "linkedin.com/in/dana-lee")], applied)).toEqual({
    accounts: [{ site: "LinkedIn", opened: null, firstWork: null }],
    applied: "2026-11-20",
  });
});

test("a log below a profile's page shows that account's work; another is an account of its own", () => {
  const github = profile("github", "https://github.com/dana-lee", "Account created Mar 2016");
  expect(accounts(github, log("github.com/dana-lee/rails-notes", "2014-05-01T09:00:00Z"))).toEqual([
    { site: "GitHub", opened: "2016-03", firstWork: "2014-05" },
  ]);
  expect(accounts(github, log("github.com/dana-lee-two/rails", "2014-05-01T09:00:00Z", "2015-01"))).toEqual([
    { site: "GitHub", opened: "2016-03", firstWork: null },
    { site: "github.com", opened: "2015-01", firstWork: "2014-05" },
  ]);
  expect(accounts(log("the rail repository", "2014-05-01T09:00:00Z"))).toEqual([
    { site: "A log of work", opened: null, firstWork: "2014-05" },
  ]);
});

test("a page and its owner's export are one account; jobs on it are no work of the account", () => {
  const page = profile("linkedin", "linkedin.com/in/dana-lee");
  const own = profile("linkedin", "https://www.linkedin.com/in/dana-lee/", "Joined May 2019");
  expect(accounts(page, own)).toEqual([{ site: "LinkedIn", opened: "2019-05", firstWork: null }]);
});

test("the order of sources says nothing", () => {
  const sources = [
    profile("github", "github.com/dana", "2016-03"),
    profile("upwork", "upwork.com/freelancers/dana", "2020-01"),
  ];
  expect(accounts(...sources.toReversed())).toEqual(accounts(...sources));
});
