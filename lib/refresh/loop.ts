import { setTimeout as sleep } from "node:timers/promises";
import { remindOfLooks } from "./remind";

/** Days pass slowly; who was told is kept in the database, so looking often costs little and tells nobody twice. */
const pause = 10 * 60_000;

const kept = globalThis as { bonafideLooks?: { stop(): Promise<void> } };

/** Reminds of looks that are due, from the start on and every few minutes, until the server stops. */
export function startReminding() {
  if (kept.bonafideLooks) return;
  const stopping = new AbortController();
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      await remindOfLooks().catch((problem) =>
        console.error("Nobody was reminded of looks that are due; it is tried again:", problem),
      );
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  kept.bonafideLooks = {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}
