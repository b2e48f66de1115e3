import { createHmac } from "node:crypto";
import { addressReading } from "@/lib/matching/keys";
import type { AlikeKind } from "./kinds";
import type { Named } from "./read";

/** What the index keeps of a value: equal for equal ones, and without the company key it says nothing. */
export type Keyed = { kind: AlikeKind; keyed: string };

/** How values of a kind are read today; only addresses were ever read otherwise. */
export const readingOf = (kind: AlikeKind) => (kind === "address" ? addressReading : 1);

/** HMAC-SHA256 of a value under the company key, hexadecimal. */
export const keyedOf = ({ kind, plain }: Named, companyKey: Buffer): Keyed => ({
  kind,
  keyed: createHmac("sha256", companyKey).update(`${kind}\0${plain}`).digest("hex"),
});
