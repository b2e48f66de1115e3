import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Facts } from "./facts";

/** One of the values that met: where it stands ("Address document") and what it says. */
export type Value = { label: string; text: string };

/** A rule that is raised, with the values that met. */
export type Raised = { rule: { id: string; version: number }; values: Value[] };

export type Status = "open" | "proposed" | "settled" | "confirmed";

/** A text as it is compared: case and blanks say nothing. */
export const normalised = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** SHA-256 of texts in their order, hexadecimal. */
export const digestOf = (parts: (string | number)[]) =>
  // Checks describe themselves in the browser too, where node:crypto is missing and Web Crypto answers only later.
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));

const digits = 32;

/**
 * Recognises a difference for as long as what is behind it stays: 32 hexadecimal digits over the rule, its version and
 * the texts that met. Case, blanks and order say nothing; labels are ours and may be reworded.
 */
export const fingerprint = (rule: Raised["rule"], values: Value[]): string =>
  digestOf([rule.id, rule.version, ...values.map(({ text }) => normalised(text)).sort()]).slice(0, digits);

/** The part of a fingerprint that is of the rule and the values alone, whatever else bears on them. */
export const ofFacts = (print: string) => print.slice(0, digits);

/** Whether two fingerprints are of the same rule and values, whatever else bore on them. */
export const sameFacts = (one: string, other: string) => ofFacts(one) === ofFacts(other);

/**
 * What people have made of a difference so far. The latest proposal counts; one that was returned leaves it open. The settlements are
 * those that hold: see `holding` in in-force.ts.
 */
export function statusOf({ settlements }: Pick<Facts, "settlements">, rule: string, print: string): Status {
  const latest = settlements.findLast((one) => one.rule === rule && sameFacts(one.fingerprint, print));
  if (!latest || latest.decision === "returned") return "open";
  return latest.decision ?? "proposed";
}
