import { setTimeout as sleep } from "node:timers/promises";
import { sendNext } from "./send";
import { mailTransport } from "./transport";

const pause = 5_000;
/** An attempt that is under way when the server stops may end in this time; longer ones are made again after the next start. */
const patience = 3_000;

const kept = globalThis as { bonafideMail?: { stop(): Promise<void> } };

/** Sends what is due, every few seconds, until the server stops. Does nothing where no mail server is set. */
export function startSending() {
  const transport = mailTransport();
  if (!transport || kept.bonafideMail) return;
  const stopping = new AbortController();
  const ended = (async () => {
    while (!stopping.signal.aborted) {
      const more = await sendNext(transport, new Date()).catch((problem) => {
        console.error("Mail was not sent; it is tried again:", problem);
        return false;
      });
      if (!more) await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
    }
  })();
  kept.bonafideMail = {
    async stop() {
      stopping.abort();
      await Promise.race([ended, sleep(patience)]);
    },
  };
}
