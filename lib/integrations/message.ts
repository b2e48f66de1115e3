import { env } from "@/lib/env";
import type { ChangedGate } from "@/lib/gates/changed";
import { dayOf } from "@/lib/matching/utc-day";

/** What is told, and the bytes that are signed and sent. */
export type Message = { type: string; body: string };

/** The types of messages and what they are called. */
export const messageTypes: Record<string, string> = {
  "gate.opened": "Gate opened",
  "gate.closed": "Gate closed",
  test: "Test",
};

/** Tells how a gate of a screening stands from now on. It names nobody, and says no reason. */
export function gateMessage(
  { id, externalId }: { id: string; externalId: string | null },
  { gate, open, how, until }: ChangedGate,
  now: Date,
): Message {
  const link = `${env().BONAFIDE_URL}/release/${id}`;
  const data = { screening: id, externalId, gate, how, until: until && dayOf(until), at: now.toISOString(), link };
  return message(open ? "gate.opened" : "gate.closed", data, now);
}

/** Tells nothing; an administrator looks whether messages arrive. */
export const testMessage = (now: Date) => message("test", { at: now.toISOString() }, now);

function message(type: string, data: Record<string, string | null>, now: Date): Message {
  return { type, body: JSON.stringify({ type, timestamp: now.toISOString(), data }) };
}
