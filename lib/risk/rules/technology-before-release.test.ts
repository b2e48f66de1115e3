import { expect, test } from "vitest";
import { job } from "../samples";
import { technologyBeforeRelease } from "./technology-before-release";

const named = (released: string, claimed: string) => ({
  name: "Kubernetes",
  released,
  claimed,
  text: "Kubernetes lead",
});

test.each([
  // named                           jobs                 answer
  [[named("2014", "2010")], [job("Northgate")], "raised"],
  [[named("2014", "2012")], [job("Northgate")], "raised"],
  // A beta, or the year in which it was talked about.
  [[named("2014", "2013")], [job("Northgate")], "clear"],
  [[named("2014", "2013"), named("2014", "2009")], [job("Northgate")], "raised"],
  [[], [job("Northgate")], "clear"],
  [undefined, [job("Northgate")], "clear"],
  [undefined, [], "unknown"],
])("%j with %j: %s", (technologies, jobs, state) => {
  expect(technologyBeforeRelease.evaluate({ technologies, jobs })).toMatchObject({ state });
});

test("it says both years, and what the job was called", () => {
  expect(technologyBeforeRelease.evaluate({ technologies: [named("2014", "2010")], jobs: [] })).toMatchObject({
    words: "Kubernetes was first released in 2014, and a job that names it ended in 2010.",
    values: [{ label: "Kubernetes", text: "Kubernetes lead, until 2010" }],
  });
});
