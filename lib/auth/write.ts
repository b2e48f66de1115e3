import { addDays } from "date-fns";
import type { Tx } from "@/lib/db/client";
import { newToken } from "./token";

/** Makes a one-time link that is over after so many days: its id and its secret, of which only the hash is kept. */
export async function newLink(tx: Tx, now: Date, days: number, as: { role: string; email?: string }) {
  const { token, tokenHash } = newToken();
  const data = { ...as, tokenHash, createdAt: now, expiresAt: addDays(now, days) };
  const { id } = await tx.invitation.create({ data, select: { id: true } });
  return { id, token };
}
