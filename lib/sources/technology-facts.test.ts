import { expect, test } from "vitest";
import { technologyFacts } from "./technology-facts";

const source = (...jobs: [title: string | null, end: string | null][]) => ({
  claims: jobs.map(([title, end]) => ({
    attribute: "work",
    value: { employer: "Northgate", title, start: null, end, contact: null },
  })),
});
const named = (...sources: ReturnType<typeof source>[]) => technologyFacts(sources).technologies;

test("what a title names before it was released is a fact, once, however many sources say it", () => {
  const early = { name: "Kubernetes", released: "2014", claimed: "2011", text: "Kubernetes engineer" };
  expect(named(source(["Kubernetes engineer", "2011-05"]))).toEqual([early]);
  expect(named(source(["Kubernetes engineer", "2011-05"]), source(["Kubernetes engineer", "2011"]))).toEqual([early]);
});

test.each<[string | null, string | null]>([
  ["Kubernetes engineer", "2014-01"],
  ["Kubernetes engineer", "2020"],
  ["Kubernetes engineer", null],
  ["Helmsman", "2001"],
  [null, "2001"],
])("%s until %s names nothing early", (title, end) => {
  expect(technologyFacts([source([title, end])])).toEqual({});
});
