import { expect, test } from "vitest";
import { oddities } from "./commit-authors";

const by = (email: string, name: string, count: number, from = Date.UTC(2024, 0, 1)) =>
  Array.from({ length: count }, (_, index) => ({ at: new Date(from + index * 7_213_000), email, name }));

test.each([
  ["one author", by("dana@acme.test", "Dana Lee", 50), null, []],
  [
    "a private, a tagged and a hidden address of one person",
    [
      ...by("dana.lee@gmail.com", "Dana Lee", 9),
      ...by("danalee+git@gmail.com", "D. Lee", 9),
      ...by("123+dana@users.noreply.github.com", "Dana Lee", 9),
    ],
    "2020",
    [],
  ],
  [
    "mailboxes and names that change",
    [
      ...by("dana@acme.test", "Dana Lee", 9),
      ...by("dev1@mail.test", "Robert Mills", 9, Date.UTC(2024, 0, 1, 0, 1)),
      ...by("dev2@mail.test", "Robert Mills", 9, Date.UTC(2024, 0, 1, 0, 2)),
      ...by("dev3@mail.test", "Robert Mills", 9, Date.UTC(2024, 0, 1, 0, 3)),
    ].map((commit, index) => ({ ...commit, at: new Date(commit.at.getTime() + index * 1000) })),
    null,
    [
      "The commits carry 4 e-mail addresses within twelve months: dana@acme.test, dev1@mail.test, dev2@mail.test, dev3@mail.test; and 2 names: Dana Lee, Robert Mills.",
    ],
  ],
  [
    "three employers in as many years, with a private address beside them",
    ["a", "b", "c"].flatMap((employer, index) => [
      ...by(`dana@${employer}.test`, "Dana Lee", 9, Date.UTC(2020 + 2 * index, 0, 1)),
      ...by("dana@mail.test", "Dana Lee", 9, Date.UTC(2020 + 2 * index, 6, 1)),
    ]),
    null,
    [],
  ],
  [
    "the computers of somebody who never set an address",
    ["dana@red.acme.test", "dana@blue.acme.test", "dana@alf.(none)", "dana@laptop.local", "dana@desk"].flatMap(
      (email) => by(email, "Dana Lee", 9),
    ),
    null,
    [],
  ],
  [
    "three employers in a country that gives out domains below its own",
    ["dana@acme.co.uk", "dana@northgate.co.uk", "dana@red.harbour.co.uk", "dana@blue.harbour.co.uk"].flatMap((email) =>
      by(email, "Dana Lee", 9),
    ),
    null,
    [
      "The commits carry 3 e-mail addresses within twelve months: dana@acme.co.uk, dana@northgate.co.uk, dana@blue.harbour.co.uk.",
    ],
  ],
  [
    "domains in other letters",
    ["dana@почта.рф", "lee@почта.рф", "dev@mail.xn--p1ai"].flatMap((email) => by(email, "Dana Lee", 9)),
    null,
    ["The commits carry 3 e-mail addresses within twelve months: dana@почта.рф, lee@почта.рф, dev@mail.xn--p1ai."],
  ],
  [
    "work older than the account",
    [...by("dana@acme.test", "Dana Lee", 2, Date.UTC(2019, 4, 3)), ...by("dana@acme.test", "Dana Lee", 9)],
    "2022-03",
    ["2 commits are dated before the account was created (Mar 2022), the first in May 2019."],
  ],
  ["an account that is as old as the work", by("dana@acme.test", "Dana Lee", 9), "2024-01", []],
  ["a day of creation that cannot be read", by("dana@acme.test", "Dana Lee", 9), "long ago", []],
  [
    "the same commits under another author",
    [...by("dana@acme.test", "Dana Lee", 40), ...by("max@mail.test", "Max Roe", 5)],
    null,
    [
      "The commits carry 2 names: Dana Lee, Max Roe.",
      "5 commits stand there twice, to the second, under Dana Lee and Max Roe.",
    ],
  ],
  [
    "a machine beside its owner",
    [...by("dana@acme.test", "Dana Lee", 9), ...by("bot@mail.test", "dependabot[bot]", 9, Date.UTC(2024, 0, 1, 0, 1))],
    null,
    [],
  ],
  [
    "a tenth of somebody's commits under another author",
    [
      ...by("dana@acme.test", "Dana Lee", 60),
      ...by("max@mail.test", "Max Roe", 4),
      ...by("max@mail.test", "Max Roe", 30, Date.UTC(2025, 0, 1)),
    ],
    null,
    [
      "The commits carry 2 names: Dana Lee, Max Roe.",
      "4 commits stand there twice, to the second, under Dana Lee and Max Roe.",
    ],
  ],
  [
    "seconds shared by chance, since both commit much",
    [
      ...by("dana@acme.test", "Dana Lee", 40),
      ...by("max@mail.test", "Max Roe", 3),
      ...by("max@mail.test", "Max Roe", 40, Date.UTC(2025, 0, 1)),
    ],
    null,
    ["The commits carry 2 names: Dana Lee, Max Roe."],
  ],
  [
    "two seconds shared by chance",
    [...by("dana@acme.test", "Dana Lee", 2), ...by("max@mail.test", "Max Roe", 2)],
    null,
    ["The commits carry 2 names: Dana Lee, Max Roe."],
  ],
  [
    "one second shared by chance",
    [...by("dana@acme.test", "Dana Lee", 1), ...by("max@mail.test", "Max Roe", 1)],
    null,
    ["The commits carry 2 names: Dana Lee, Max Roe."],
  ],
])("%s", (_, commits, since, words) => {
  expect(oddities(commits, since)).toEqual(words);
});

test("a log of very many commits that are older than the account is read", () => {
  const commits = by("dana@acme.test", "Dana Lee", 200_000, Date.UTC(1970, 4, 1));
  expect(oddities(commits, "2030")).toEqual([
    "200000 commits are dated before the account was created (2030), the first in May 1970.",
  ]);
});

test("a log of very many authors at one instant is looked at soon", () => {
  const at = new Date(0);
  const commits = Array.from({ length: 30_000 }, (_, index) => ({
    at,
    email: `${index}@mail.test`,
    name: `Name ${index}`,
  }));
  const start = performance.now();
  expect(oddities(commits, null)[0]).toMatch(/^The commits carry 30000 e-mail addresses within twelve months/);
  expect(performance.now() - start).toBeLessThan(5000);
});
