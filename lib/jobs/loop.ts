import { setTimeout as sleep } from "node:timers/promises";

/** What is under way when the server stops may end in this time; what takes longer is done again after the next start. */
const patience = 3_000;

const kept = globalThis as { bonafideLoops?: Map<string, { stop(): Promise<void> }> };

type Loop = {
  name: string;
  /** Milliseconds from the end of a step to the next, where it left nothing to do. */
  pause: number;
  /** Does one thing; whether there may be more to do at once. */
  step(now: Date): Promise<boolean>;
  /** Said in the log when a step fails: "Mail was not sent; it is tried again". */
  trouble: string;
};

/** Repeats a step until the server stops. Of one name there is one in a process. */
export function repeat({ name, pause, step, trouble }: Loop) {
  kept.bonafideLoops ??= new Map();
  if (kept.bonafideLoops.has(name)) return;
  const stopping = new AbortController();
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      const more = await step(new Date()).catch((problem) => {
        console.error(`${trouble}:`, problem);
        return false;
      });
      if (!more) await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  kept.bonafideLoops.set(name, {
    async stop() {
      stopping.abort();
      await Promise.race([ended, sleep(patience)]);
    },
  });
}
