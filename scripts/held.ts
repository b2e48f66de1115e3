import { expect, vi } from "vitest";
import type { connect, Tx } from "@/lib/db/client";

/** For tests of two at once: what `other` answers, begun before `change` commits, which it only does once `other` waits for it. */
export async function whileHeld<Answer>(
  client: ReturnType<typeof connect>,
  change: (tx: Tx) => Promise<unknown>,
  other: () => Promise<Answer>,
): Promise<Answer> {
  const begun = await client.$transaction(
    async (tx) => {
      await change(tx);
      const answer = other();
      await vi.waitFor(async () => expect(await waiting(client)).toBe(1), { timeout: 10_000 });
      return { answer };
    },
    { timeout: 30_000 },
  );
  return begun.answer;
}

/** How many sessions of the database wait for what another one holds. */
export async function waiting(client: ReturnType<typeof connect>) {
  const [found] = await client.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return found?.count;
}
