import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { replayAll } from "./replay-all";

const replay = vi.hoisted(() => ({ endedAt: null as Date | null }));
const looks = vi.hoisted(() => vi.fn());

vi.mock("@/lib/db/client", () => ({
  db: () => ({ replay: { create: async () => replay, findUniqueOrThrow: async () => ({ ...replay }) } }),
}));
vi.mock("@/lib/door/perform", () => ({ perform: looks.mockResolvedValue({ ok: true, data: false }) }));

test("while another instance holds the replay, it is looked at every two seconds and no more", async () => {
  const all = replayAll(new Date());
  await sleep(500);
  expect(looks).toHaveBeenCalledTimes(1);
  replay.endedAt = new Date();
  expect(await all).toMatchObject({ endedAt: replay.endedAt });
  expect(looks).toHaveBeenCalledTimes(1);
});
