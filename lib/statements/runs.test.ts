import { expect, test } from "vitest";
import { dayNumber } from "./dates";
import type { Charge } from "./line";
import { type Run, runCounter, type Terms } from "./runs";

const first = dayNumber(new Date("2026-01-05"));
const charge = (told: Partial<Charge> = {}): Charge => ({
  ...{ number: 1, day: first, minute: null, payee: "Lumen Grid", currency: "USD", out: 170_000, account: "" },
  ...told,
});
/** So many payments, some days apart. */
const every = (days: number, count: number, told: Partial<Charge> = {}) =>
  Array.from({ length: count }, (_, at) => charge({ number: at + 2, day: first + at * days, ...told }));

function runsOf(files: Charge[][], terms: Partial<Terms> = {}): Run[] {
  const counter = runCounter();
  for (const [file, charges] of files.entries()) for (const one of charges) counter.add(one, file);
  return counter.runs({ limits: {}, hours: null, ...terms });
}

test("the advisory's case is a run with its sum, its days and its payments", () => {
  const [run] = runsOf([every(5, 30)], { limits: { USD: 250_000 } });
  expect(run).toMatchObject({
    ...{ payee: "Lumen Grid", currency: "USD", count: 30, sum: 5_100_000, largest: 170_000, limit: 250_000 },
    ...{ usual: null, nearLimit: 0, afterHours: null, first, last: first + 145 },
  });
  expect(run?.charges).toHaveLength(30);
  expect(run?.charges[1]).toEqual({ day: first + 5, minute: null, amount: 170_000, file: 0, number: 3 });
});

test.each<[string, Charge[][], Partial<Terms>, object[]]>([
  ["five are no run", [every(5, 5)], {}, []],
  ["a year has its strongest half", [every(30, 12, { out: 1500 })], {}, [{ count: 7, sum: 10_500 }]],
  [
    "the stronger half is found, not the first",
    [[...every(10, 8, { out: 100 }), ...every(10, 8).map((one) => ({ ...one, day: one.day + 400 }))]],
    {},
    [{ count: 8, sum: 1_360_000, first: first + 400 }],
  ],
  [
    "what reaches the limit is approved by somebody else, and no part of the run",
    [[...every(5, 10), charge({ out: 250_000 }), charge({ out: 900_000 })]],
    { limits: { USD: 250_000 } },
    [{ count: 10, largest: 170_000 }],
  ],
  [
    "a limit holds for its currency alone",
    [every(5, 10)],
    { limits: { EUR: 100 } },
    [{ count: 10, limit: null, nearLimit: 0 }],
  ],
  ["money that came in is no payment", [[...every(5, 10), ...every(5, 10, { out: -170_000 })]], {}, [{ count: 10 }]],
  [
    "currencies are apart",
    [[...every(5, 10), ...every(5, 10, { currency: "JPY", out: 4500 })]],
    {},
    [
      { currency: "USD", sum: 1_700_000 },
      { currency: "JPY", sum: 45_000 },
    ],
  ],
  [
    "a payee is one however it is written",
    [[...every(5, 5), ...every(5, 5, { payee: "LUMEN GRID *8K2" })]],
    {},
    [{ count: 10 }],
  ],
  [
    "months in files of their own are one run",
    [every(5, 5), every(5, 5).map((one) => ({ ...one, day: one.day + 30 }))],
    {},
    [{ count: 10 }],
  ],
  ["what two files hold is paid once", [every(5, 10), every(5, 12)], {}, [{ count: 12 }]],
  ["twice a day in one file is twice", [every(0, 8), every(0, 6)], {}, [{ count: 8 }]],
  [
    "the same from another account is another payment",
    [every(5, 10), every(5, 10, { account: "1234" })],
    {},
    [{ count: 20 }],
  ],
  [
    "nine tenths of the limit is near it",
    [every(5, 8, { out: 225_000 })],
    { limits: { USD: 250_000 } },
    [{ nearLimit: 8 }],
  ],
  ["less is not", [every(5, 8, { out: 224_999 })], { limits: { USD: 250_000 } }, [{ nearLimit: 0 }]],
])("%s", (_, files, terms, runs) => expect(runsOf(files, terms)).toMatchObject(runs));

test("hours are looked at only where they are given, and times are kept only then", () => {
  const charges = [...every(5, 4, { minute: 1335 }), ...every(5, 4, { minute: 600 }), ...every(5, 2)];
  const hours = { from: 420, until: 1140 };
  expect(runsOf([charges])[0]).toMatchObject({ afterHours: null, charges: Array(10).fill({ minute: null }) });
  expect(runsOf([charges], { hours })[0]).toMatchObject({ afterHours: 4, count: 10 });
  expect(runsOf([every(5, 8)], { hours })[0]).toMatchObject({ afterHours: null });
});

test("what is usual is what others are paid, each of them once", () => {
  const others = Array.from({ length: 5 }, (_, at) =>
    every(1, 3, { payee: `Shop ${"abcde"[at]}`, out: 1000 * (at + 1) }),
  ).flat();
  expect(runsOf([[...every(5, 10), ...others]])).toMatchObject([{ usual: 3000 }]);
  expect(runsOf([[...every(5, 10), ...others.slice(3)]])).toMatchObject([{ usual: null }]);
});

test("the twenty strongest are kept, by how often they hold the limit or what is usual", () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    every(5, 6, { payee: `Payee ${"a".repeat(at + 1)}`, out: (at + 1) * 100 }),
  ).flat();
  const runs = runsOf([[...many, ...every(5, 6, { payee: "Yen", currency: "JPY", out: 40 })]], {
    limits: { USD: 10_000 },
  });
  expect(runs).toHaveLength(20);
  expect(runs.slice(0, 2)).toMatchObject([{ currency: "JPY" }, { sum: 18_000 }]);
});
