import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/door/perform";
import { addNote } from "@/lib/screenings/actions";
import type { Case } from "@/prisma/seed/scene";
import { openByForm } from "@/prisma/seed/steps/opening";
import { writes } from "@/prisma/seed/steps/people";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { historyFilter } from "../schema";
import { getHistory } from "./history";

let it: TestCompany;
let on: Case;

beforeAll(async () => {
  it = await testCompany();
  on = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  for (let n = 2; n <= 61; n++) await writes(on, it.at(8, "09:00"), `Note ${n}`);
});
afterAll(() => it?.drop());

const hana = () => it.company.colleague("Hana Sato");
const history = async (search: Record<string, string>) =>
  (await getHistory(hana(), on.screeningId, historyFilter.parse(search)))?.history;

test.each<[search: Record<string, string>, shown: (number | undefined)[]]>([
  // search                             first last newer older shown
  [{}, [61, 12, undefined, 12, 61]],
  [{ after: "12" }, [11, 1, 11, undefined, 61]],
  [{ after: "62" }, [61, 12, undefined, 12, 61]],
  [{ before: "11" }, [61, 12, undefined, 12, 61]],
  [{ before: "2" }, [52, 3, 52, 3, 61]],
  [{ family: "screening" }, [1, 1, undefined, undefined, 1]],
  [{ family: "screen" }, [undefined, undefined, undefined, undefined, 0]],
  [{ by: "nobody" }, [undefined, undefined, undefined, undefined, 0]],
  [{ after: "-1", entry: "x", by: "'; --", family: "%" }, [61, 12, undefined, 12, 61]],
])("%j", async (search, expected) => {
  const found = await history(search);
  const { rows = [], newer, older, shown } = found ?? {};
  expect([rows[0]?.number, rows.at(-1)?.number, newer, older, shown]).toEqual(expected);
});

test("what can be filtered by is what occurs", async () => {
  const found = await history({});
  expect(found?.families).toEqual(["note", "screening"]);
  expect(found?.people).toEqual([{ id: on.recruiter.id, name: on.recruiter.name }]);
});

test("it is whole, also while somebody writes", async () => {
  let writing = true;
  async function writeOften() {
    for (let n = 0; n < 30; n++)
      await perform(addNote, on.recruiter, { screeningId: on.screeningId, body: `More ${n}` }, it.now);
    writing = false;
  }
  const written = writeOften();
  for (; writing; ) expect((await history({ verify: "yes" }))?.verified?.finding).toMatchObject({ whole: true });
  await written;
  expect((await history({ verify: "yes" }))?.verified?.finding).toMatchObject({ whole: true, entries: 91 });
});

test("the history of a screening that is not there is nothing", async () => {
  expect(await getHistory(hana(), crypto.randomUUID(), {})).toBeNull();
  expect(await getHistory(hana(), "company", {})).toBeNull();
  expect(await getHistory(it.company.colleague("Olga Lind"), on.screeningId, {})).toBeNull();
});
