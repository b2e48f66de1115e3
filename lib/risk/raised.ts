import type { Tx } from "@/lib/db/client";
import type { Difference } from "./differences";
import { ofFacts } from "./fingerprint";

type Shown = { screeningId: string; differences: readonly Difference[]; at: Date };

/** Keeps which differences screenings have shown, each once: a rule's record in this company is counted from them. */
export const keepRaised = (tx: Tx, shown: readonly Shown[]) =>
  tx.raisedDifference.createMany({
    data: shown.flatMap(({ screeningId, differences, at: firstAt }) =>
      // What bears on a difference comes and goes; it is one difference all the same.
      differences.map(({ rule, version, fingerprint }) => ({
        ...{ screeningId, rule, version, fingerprint: ofFacts(fingerprint), firstAt },
      })),
    ),
    skipDuplicates: true,
  });
