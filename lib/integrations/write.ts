import type { Tx } from "@/lib/db/client";
import type { ChangedGate } from "@/lib/gates/changed";
import { gateMessage, type Message } from "./message";

/** Queues a message for every endpoint that is told, inside the caller's transaction: one for each gate, in their order. */
export async function tellOutside(tx: Tx, screeningId: string, changed: ChangedGate[], now: Date) {
  if (changed.length === 0) return;
  // Who disables one of them at this moment waits, and ends what is queued here as well.
  const endpoints = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM webhook_endpoint WHERE "disabledAt" IS NULL ORDER BY id FOR SHARE`;
  if (endpoints.length === 0) return;
  const screening = await tx.screening.findUniqueOrThrow({
    where: { id: screeningId },
    select: { id: true, externalId: true },
  });
  for (const change of changed)
    for (const { id } of endpoints) await queueDelivery(tx, id, gateMessage(screening, change, now), now);
}

/** Queues one message for one endpoint; it goes out by itself. */
export const queueDelivery = (tx: Tx, endpointId: string, { type, body }: Message, now: Date) =>
  tx.delivery.create({ data: { endpointId, type, body, createdAt: now, notBefore: now } });
