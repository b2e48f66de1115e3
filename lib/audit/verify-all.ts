import type { Tx } from "@/lib/db/client";
import type { Progress } from "./progress";
import { silentScreening, streamsAfter } from "./streams";
import { verifyStream } from "./verify";

/** Where everything breaks first. */
export type Break = { stream: string; number: number; words: string };

/** Milliseconds after which a part ends with the stream at hand, so that whoever waits sees it go on. */
const part = 1000;

type Part = Progress & {
  /** About how many streams there are. */
  of: number;
  goOn: boolean;
  broken: Break | null;
};

/** Verifies streams from where an earlier part ended until about a second is over, the last is verified or one is not whole. */
export async function nextPart(tx: Tx, from: Progress): Promise<Part> {
  const began = performance.now();
  const of = (await tx.screening.count()) + 1;
  const done = { ...from, of };
  const silent = from.after === "" ? await silentScreening(tx) : null;
  if (silent) return { ...done, goOn: false, broken: { stream: silent, number: 1, words: "Entry 1 is missing." } };
  for (;;) {
    const streams = await streamsAfter(tx, done.after, 50);
    for (const stream of streams) {
      const finding = await verifyStream(tx, stream);
      if (!finding.whole)
        return { ...done, goOn: false, broken: { stream, number: finding.number, words: finding.words } };
      done.after = stream;
      done.streams++;
      done.entries += finding.entries;
      if (performance.now() - began > part) return { ...done, goOn: true, broken: null };
    }
    if (streams.length === 0) return { ...done, goOn: false, broken: null };
  }
}
