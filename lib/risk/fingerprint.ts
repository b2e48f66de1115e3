import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Facts } from "./facts";

/** One of the values that met: where it stands ("Address document") and what it says. */
export type Value = { label: string; text: string };

export type Status = "open" | "proposed" | "settled" | "confirmed";

/**
 * Recognises a difference for as long as what is behind it stays: 32 hexadecimal digits over the rule, its version and
 * the texts that met. Case, blanks and order say nothing; labels are ours and may be reworded.
 */
export function fingerprint(rule: { id: string; version: number }, values: Value[]): string {
  const texts = values.map(({ text }) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()).sort();
  // Checks describe themselves in the browser too, where node:crypto is missing and Web Crypto answers only later.
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([rule.id, rule.version, ...texts])))).slice(0, 32);
}

/** What people have made of a difference so far. The latest proposal counts; one that was returned leaves it open. */
export function statusOf({ settlements }: Pick<Facts, "settlements">, rule: string, print: string): Status {
  const latest = settlements.findLast((settlement) => settlement.rule === rule && settlement.fingerprint === print);
  if (!latest || latest.decision === "returned") return "open";
  return latest.decision ?? "proposed";
}
