import { expect, test } from "vitest";
import { joined, overlaps } from "./histories";
import { namedBeforeRelease } from "./technologies";

const job = (name: string, start: string | null, end: string | null) => ({ name, start, end });

test.each([
  ["one after the other", [job("Acme", "2019-01", "2020-06"), job("Globex", "2020-07", "2022-01")], []],
  ["a handover of two months", [job("Acme", "2019-01", "2020-06"), job("Globex", "2020-04", "2022-01")], []],
  [
    "a year and more",
    [job("Globex", "2020-01", "2022-01"), job("Acme", "2019-01", "2021-03")],
    ["Globex (Jan 2020 – Jan 2022) and Acme (Jan 2019 – Mar 2021) overlap by 14 months."],
  ],
  ["bare years that may follow each other", [job("Acme", "2018", "2020"), job("Globex", "2020", "2022")], []],
  [
    "bare years that cannot",
    [job("Acme", "2016", "2021"), job("Globex", "2018", "2020")],
    ["Acme (2016 – 2021) and Globex (2018 – 2020) overlap by 13 months."],
  ],
  ["two titles at one employer", [job("Acme", "2019-01", "2021-03"), job("Acme Ltd", "2020-01", "2022-01")], []],
  ["an end that is not stated", [job("Acme", "2016", null), job("Globex", "2018", "2020")], []],
  ["a gap", [job("Acme", "2010", "2011"), job("Globex", "2020", "2022")], []],
  ["a date that cannot be read", [job("Acme", "soon", "2020-06"), job("Globex", "2019-01", "2022-01")], []],
])("%s", (_, jobs, words) => {
  expect(overlaps(jobs)).toEqual(words);
});

test("of very many pairs the longest are said", () => {
  const jobs = Array.from({ length: 100 }, (_, index) => job(`${index}`, "2001-01", `20${10 + (index % 9)}-01`));
  const said = overlaps(jobs);
  expect(said).toHaveLength(10);
  expect(said[0]).toMatch(/overlap by 204 months/);
});

test.each([
  // text                                end         what is named
  [
    "Kubernetes administrator",
    "2012-05",
    ["Kubernetes was first released in 2014, after the job at Acme ended in May 2012."],
  ],
  ["Built services in Node.js and TypeScript", "2008", ["Node.js was first", "TypeScript was first"]],
  ["Kubernetes administrator", "2014-02", []],
  ["Kubernetes administrator", "2014", []],
  ["Kubernetes administrator", null, []],
  ["Dockers union representative", "2005", []],
  ["Undocker of ships", "2005", []],
  ["Dock worker", "1990", []],
  ["", "1990", []],
])("%s, until %s", (text, end, named) => {
  const found = namedBeforeRelease(text, { name: "the job at Acme", end });
  expect(found.map(({ words }) => words)).toEqual(named.map((words) => expect.stringContaining(words)));
});

test.each([
  [
    "two that follow each other",
    [
      ["2020-04", "2022-01"],
      ["2018-01", "2020-03"],
    ],
    { start: "2018-01", end: "2022-01" },
  ],
  [
    "two by their years",
    [
      ["2018", "2020"],
      ["2020", null],
    ],
    { start: "2018", end: null },
  ],
  [
    "two with a pause",
    [
      ["2018-01", "2019-01"],
      ["2020-03", "2022-01"],
    ],
    null,
  ],
  [
    "one that never ended",
    [
      ["2018-01", null],
      ["2020-03", "2022-01"],
    ],
    null,
  ],
  ["one alone", [["2018-01", "2019-01"]], { start: "2018-01", end: "2019-01" }],
  ["none", [], null],
] as const)("%s", (_, spans, whole) => {
  expect(joined(spans.map(([start, end]) => ({ start, end })))).toEqual(whole);
});
