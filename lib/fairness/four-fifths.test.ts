import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fewest, fourFifthsTable, type Standing } from "./four-fifths";

const none: Standing = { open: false, compliance: false, stopped: false, ready: false };
const of = (group: string, size: number, counts: Partial<Record<keyof Standing, number>> = {}) =>
  Array.from({ length: size }, (_, at) => ({
    group,
    standing: {
      open: at < (counts.open ?? 0),
      compliance: at < (counts.compliance ?? 0),
      stopped: at < (counts.stopped ?? 0),
      ready: at >= size - (counts.ready ?? 0),
    },
  }));
const columnOf = (rows: ReturnType<typeof of>, name: keyof Standing) =>
  fourFifthsTable(rows).map(({ cells }) => cells[name]);

test("counts, rates and ratios of groups that are large enough, by name", () => {
  const rows = [
    ...of("B", 50, { open: 10, compliance: 5, stopped: 5, ready: 20 }),
    ...of("A", 40, { open: 8, compliance: 6, stopped: 6, ready: 24 }),
  ];
  expect(fourFifthsTable(rows)).toEqual([
    { group: "A", screenings: 40, cells: { open: 8, compliance: 6, stopped: 6, ready: 24 }, rate: 0.6, ratio: 1 },
    {
      ...{ group: "B", screenings: 50, cells: { open: 10, compliance: 5, stopped: 5, ready: 20 }, rate: 0.4 },
      ratio: expect.closeTo(2 / 3),
    },
  ]);
});

describe("what would tell of few is hidden", () => {
  test.each<[string, [size: number, ready: number][], (number | null)[]]>([
    // groups                                      size, ready                            shown as ready
    [
      "all large",
      [
        [40, 20],
        [40, 10],
      ],
      [20, 10],
    ],
    [
      "exactly five",
      [
        [40, 5],
        [40, 10],
      ],
      [5, 10],
    ],
    [
      "four, and with it the only other",
      [
        [40, 4],
        [40, 10],
      ],
      [null, null],
    ],
    [
      "four, and with it the smallest of the others",
      [
        [40, 4],
        [40, 10],
        [40, 20],
      ],
      [null, null, 20],
    ],
    [
      "four left",
      [
        [24, 20],
        [40, 10],
        [40, 20],
      ],
      [null, null, 20],
    ],
    [
      "nobody, of a large group",
      [
        [40, 0],
        [40, 20],
      ],
      [0, 20],
    ],
    [
      "everybody",
      [
        [40, 40],
        [40, 20],
      ],
      [40, 20],
    ],
    [
      "two that are one together, and so a third",
      [
        [40, 1],
        [40, 1],
        [40, 7],
        [40, 20],
      ],
      [null, null, null, 20],
    ],
    [
      "two that are five together",
      [
        [40, 2],
        [40, 3],
        [40, 7],
        [40, 20],
      ],
      [null, null, 7, 20],
    ],
    [
      "a small group, and with it the next smallest",
      [
        [4, 2],
        [9, 9],
        [40, 20],
      ],
      [null, null, 20],
    ],
  ])("%s", (_, groups, ready) => {
    const rows = groups.flatMap(([size, ready], at) => of(`Group ${at}`, size, { ready }));
    expect(columnOf(rows, "ready")).toEqual(ready);
  });

  test("of a hidden group no number is shown, no rate and no ratio", () => {
    const [small] = fourFifthsTable([...of("A", 3, { ready: 3 }), ...of("B", 9, { ready: 9 }), ...of("C", 90)]);
    expect(small).toEqual({
      ...{ group: "A", screenings: null, rate: null, ratio: null },
      cells: { open: null, compliance: null, stopped: null, ready: null },
    });
  });
});

test("whoever knows the sums of the columns learns no hidden number, and of no fewer than five people", () => {
  const size = fc.integer({ min: 0, max: 30 });
  const group = size.chain((n) =>
    fc.record({ size: fc.constant(n), open: fc.nat(n), ready: fc.nat(n), stopped: fc.nat(n) }),
  );
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
      const rows = groups.flatMap(({ size, ...counts }, at) => of(String(at), size, counts));
      const table = fourFifthsTable(rows);
      for (const name of Object.keys(none) as (keyof Standing)[]) {
        const truth = table.map(({ group }) => rows.filter((row) => row.group === group && row.standing[name]).length);
        const hidden = table.flatMap(({ cells }, at) => (cells[name] === null ? [truth[at] ?? 0] : []));
        const allHidden = hidden.length === table.length;
        if (hidden.length > 0 && !allHidden) {
          expect(hidden.length).toBeGreaterThan(1);
          expect(hidden.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(fewest);
        }
        for (const [at, { cells, screenings }] of table.entries()) {
          if (cells[name] === null) continue;
          expect(cells[name]).toBe(truth[at]);
          const left = (screenings ?? 0) - (cells[name] ?? 0);
          for (const few of [cells[name] ?? 0, left]) expect(few === 0 || few >= fewest).toBe(true);
        }
      }
    }),
  );
});
