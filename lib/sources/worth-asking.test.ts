import { expect, test } from "vitest";
import { worthAsking } from "./worth-asking";

const source = (...stated: [attribute: string, value: unknown][]) => ({
  id: "s",
  kind: "json-resume",
  title: "Résumé",
  obtainedAt: new Date(0),
  claims: stated.map(([attribute, value], index) => ({ id: `c${index}`, attribute, value, text: String(value) })),
});
const job = (employer: string, title: string, start: string, end: string | null): [string, unknown] => [
  "work",
  { employer, title, start, end, contact: null },
];

test.each([
  [
    "nothing odd",
    [["email", "dana@acme.test"], ["phone", "+1 303 555 0199"], job("Acme", "Engineer", "2019", "2021")],
    [],
  ],
  [
    "jobs at one time",
    [job("Acme", "Engineer", "2019-01", "2021-01"), job("Globex", "Engineer", "2020-01", "2022-01")],
    ["Acme (Jan 2019 – Jan 2021) and Globex (Jan 2020 – Jan 2022) overlap by 12 months."],
  ],
  [
    "a title too early",
    [job("Acme", "Kubernetes Engineer", "2009", "2011")],
    ["Kubernetes was first released in 2014, after the job at Acme ended in 2011."],
  ],
  [
    "a mailbox and a phone",
    [
      ["email", "dana@mailinator.com"],
      ["phone", "+44 56 0012 3456"],
    ],
    ["dana@mailinator.com is a mailbox that vanishes by itself.", "+44 56 0012 3456 is an internet phone."],
  ],
  ["a gap of ten years", [job("Acme", "Engineer", "2001", "2003"), job("Globex", "Engineer", "2013", null)], []],
] as [string, [string, unknown][], string[]][])("%s", (_, stated, words) => {
  expect(worthAsking([source(...stated)]).map(({ words }) => words)).toEqual(words);
});
