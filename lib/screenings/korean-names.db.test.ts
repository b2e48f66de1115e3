import { afterAll, beforeAll, expect, test } from "vitest";
import { listCandidates } from "@/lib/candidates/queries";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";

const sorted = ["Kim Seo-yeon", "Åsa Berg", "강민준", "김서연", "박지훈", "이서준"];
let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
  // Decomposed, as some systems write Hangul and accents.
  const typed = ["이서준", "김서연".normalize("NFD"), "Kim Seo-yeon", "박지훈", "Åsa Berg".normalize("NFD"), "강민준"];
  for (const [n, name] of typed.entries())
    await openByForm(it.scene("security", name), it.at(9 - n, "09:00"), application);
});
afterAll(() => it?.drop());

test("names sort as their alphabets do, and keep every letter", async () => {
  const found = await it.client.candidate.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { name: true },
  });
  expect(found.map(({ name }) => name)).toEqual(sorted);
});

test.each([
  // searched for                    found
  ["김서연", ["김서연"]],
  ["서", ["김서연", "이서준"]],
  ["김서연".normalize("NFD"), ["김서연"]],
  ["kim", ["Kim Seo-yeon"]],
  ["åsa", ["Åsa Berg"]],
  ["지훈", ["박지훈"]],
  ["%", []],
  ["김\0서연", ["김서연"]],
  ["최", []],
])("%s finds %j", async (q, names) => {
  const { rows } = await listCandidates(it.company.colleague("Hana Sato"), { q });
  expect(rows.map(({ name }) => name).toSorted()).toEqual(names);
});
