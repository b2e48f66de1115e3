import type { Tx } from "@/lib/db/client";
import { asShipped, edition } from "@/lib/risk/assess";
import { engineOf } from "@/lib/risk/editions";
import type { Engine } from "@/lib/risk/editions/engine";

const by = { select: { name: true } } as const;

/** The ruleset in force with who released it, and the points of the company's own with who set them and why. */
export async function loadInForce(tx: Tx) {
  const newest = await tx.ruleset.findFirst({
    orderBy: { number: "desc" },
    include: { releasedBy: by, draft: { include: { points: { include: { setBy: by } } } } },
  });
  return {
    number: newest?.number ?? asShipped.number,
    edition: newest?.edition ?? edition,
    /** Null for one that nobody released: it came with the program. */
    releasedBy: newest?.releasedBy?.name ?? null,
    releasedAt: newest?.releasedAt ?? null,
    reason: newest?.draft?.reason ?? null,
    points: newest?.draft?.points ?? [],
  };
}

/** The engine that this program is made for: what a new ruleset is of. */
export async function newestEngine(): Promise<Engine> {
  const engine = await engineOf(edition);
  if (!engine) throw new Error("This program does not bring its own edition.");
  return engine;
}
