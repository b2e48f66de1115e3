import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { freshDatabase } from "@/scripts/new-database";
import { getCompanyHistory, getHistory } from "./queries";
import { historyFilter } from "./schema";
import { append } from "./write";

let at: Awaited<ReturnType<typeof freshDatabase>>;
let hana: Actor;

beforeAll(async () => {
  at = await freshDatabase();
  const row = await at.client.user.create({ data: { email: "h@x.example", name: "Hana Sato", role: "compliance" } });
  hana = { ...row, role: "compliance" };
  const loaded = { stream: "company", event: { name: "demo.loaded", data: {} }, rows: [] } as const;
  const signedIn = {
    stream: "company",
    event: { name: "user.signed-in", data: { userId: hana.id } },
    rows: [],
  } as const;
  await at.client.$transaction(async (tx) => {
    await append(tx, null, new Date(), loaded);
    for (let n = 0; n < 60; n++) await append(tx, hana.id, new Date(), signedIn);
  });
});
afterAll(() => at.drop());

/** Numbers of the first and last entry shown, and what leads on. */
async function shown(search: Record<string, string>) {
  const { rows, newer, older, shown } = await getCompanyHistory(historyFilter.parse(search));
  return [rows[0]?.number, rows.at(-1)?.number, newer, older, shown];
}

test.each<[search: Record<string, string>, shown: (number | undefined)[]]>([
  // search                             first last newer older shown
  [{}, [61, 12, undefined, 12, 61]],
  [{ after: "12" }, [11, 1, 11, undefined, 61]],
  [{ after: "62" }, [61, 12, undefined, 12, 61]],
  [{ before: "11" }, [61, 12, undefined, 12, 61]],
  [{ before: "2" }, [52, 3, 52, 3, 61]],
  [{ family: "demo" }, [1, 1, undefined, undefined, 1]],
  [{ family: "dem" }, [undefined, undefined, undefined, undefined, 0]],
  [{ by: "nobody" }, [1, 1, undefined, undefined, 1]],
  [{ after: "-1", entry: "x", by: "'; --", family: "%" }, [61, 12, undefined, 12, 61]],
])("%j", async (search, expected) => {
  expect(await shown(search)).toEqual(expected);
});

test("an entry says whom it is about by name", async () => {
  const { rows } = await getCompanyHistory({ after: 3 });
  expect(rows.map(({ about }) => about)).toEqual(["Hana Sato", null]);
});

test("what can be filtered by is what occurs", async () => {
  const { families, people } = await getCompanyHistory({});
  expect(families).toEqual(["demo", "user"]);
  expect(people).toEqual([
    { id: hana.id, name: "Hana Sato" },
    { id: "nobody", name: "Nobody signed in" },
  ]);
});

test("it is whole, also while somebody writes", async () => {
  const recorded = { stream: "company", event: { name: "demo.loaded", data: {} }, rows: [["user", hana.id]] } as const;
  let writing = true;
  async function writeOften() {
    for (let n = 0; n < 100; n++)
      await at.client.$transaction(async (tx) => {
        await tx.user.update({ where: { id: hana.id }, data: { name: `Hana ${n}` } });
        await append(tx, hana.id, new Date(), recorded);
      });
    writing = false;
  }
  const written = writeOften();
  let verified = 0;
  for (; writing; verified++)
    expect((await getCompanyHistory({ verify: "yes" })).verified?.finding).toMatchObject({ whole: true });
  await written;
  expect(verified).toBeGreaterThan(1);
  const { verified: last } = await getCompanyHistory({ verify: "yes" });
  expect(last?.finding).toMatchObject({ whole: true, entries: 161, rows: 1 });
});

test("the history of a screening that is not there is nothing", async () => {
  expect(await getHistory(hana, crypto.randomUUID(), {})).toBeNull();
  expect(await getHistory(hana, "company", {})).toBeNull();
});
