import type { InventoryRow } from "./row";

/** What was read of an inventory, and the places of what could not be, as the file counts from 1; or why it is none, in a sentence. */
export type Reading = { ok: true; rows: InventoryRow[]; unread: number[] } | { ok: false; reason: string };

export const unreadable = (reason: string): Reading => ({ ok: false, reason });
