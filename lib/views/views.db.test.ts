import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { perform } from "@/lib/door/perform";
import { type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { deleteView, saveView } from "./actions";
import { listViews } from "./queries";

let it: TestCompany;
let [mara, tunde, piet]: Actor[] = [];
beforeAll(async () => {
  it = await testCompany();
  [mara, tunde, piet] = ["Mara Okafor", "Tunde Bello", "Piet Vos"].map(it.company.colleague);
});
afterAll(() => it?.drop());

const save = (who: Actor | undefined, name: string, query = "turn=all") =>
  perform(saveView, who ?? null, { name, room: "/screenings", query });
const names = async (who: Actor | undefined) => (await listViews(who as Actor)).map(({ name }) => name);

test("a view is its owner’s alone, under one name once, and goes when they say so", async () => {
  expect(await save(mara, "Due soon", "turn=all&q=data")).toMatchObject({ ok: true });
  expect(await save(mara, "Due soon")).toMatchObject({ code: "invalid", fields: { name: expect.any(String) } });
  expect(await save(tunde, "Due soon")).toMatchObject({ ok: true });
  const [view] = await listViews(mara as Actor);
  expect(view).toMatchObject({ name: "Due soon", href: "/screenings?turn=all&q=data" });
  const gone = (who: Actor | undefined) => perform(deleteView, who ?? null, { viewId: view?.id ?? "" });
  expect(await gone(tunde)).toMatchObject({ code: "not-found" });
  expect(await gone(mara)).toMatchObject({ ok: true });
  expect([await names(mara), await names(tunde)]).toEqual([[], ["Due soon"]]);
});

test.each([
  ["", "turn=all"],
  [" ", "turn=all"],
  ["x".repeat(41), "turn=all"],
  ["a\0b", "turn=all"],
  ["Nothing kept", ""],
  ["Too long", "q=".padEnd(601, "x")],
])("%j of %j is refused", async (name, query) => {
  expect(await save(mara, name, query)).toMatchObject({ code: "invalid" });
});

test("another room, another role and a twenty-first are refused", async () => {
  const elsewhere = { name: "Elsewhere", room: "https://elsewhere.example", query: "x" };
  expect(await perform(saveView, mara ?? null, elsewhere as never)).toMatchObject({ code: "invalid" });
  expect(await save(piet, "Mine")).toMatchObject({ code: "not-allowed" });
  expect(await listViews(piet as Actor)).toEqual([]);
  for (let n = 0; n < 20; n++) expect(await save(mara, `View ${n}`)).toMatchObject({ ok: true });
  expect(await save(mara, "One more")).toMatchObject({ message: expect.stringContaining("Delete one first") });
});
