import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/door/perform";
import { type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { whileHeld } from "@/scripts/held";
import { openFromForm } from "./actions";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

test("a position that is closed at the same moment gets no screening", async () => {
  const { positionId: id, recruiter } = it.scene("security");
  const empty = { email: "", phone: "", place: "", address: "", website: "", work: [], education: [] };
  const opened = await whileHeld(
    it.client,
    (tx) => tx.position.update({ where: { id }, data: { closedAt: it.now } }),
    () => perform(openFromForm, recruiter, { positionId: id, name: "Dana Whitlow", ...empty }),
  );
  expect(opened).toMatchObject({ code: "not-found", fields: { positionId: expect.any(String) } });
  expect(await it.client.screening.count()).toBe(0);
});
