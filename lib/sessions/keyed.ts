import { createHmac } from "node:crypto";
import { candidateKey } from "@/lib/candidates/keys";
import { type Ip, readIp, subscriberOf } from "@/lib/matching/ip-addresses";
import { openText, sealText } from "@/lib/risk/sealed-text";

/** HMAC-SHA256 of an address under the company key, hexadecimal: equal for the same line, and without the key it says nothing. */
export const keyedIp = (ip: Ip, companyKey: Buffer) =>
  createHmac("sha256", companyKey)
    .update(`internet address\0${subscriberOf(ip)}`)
    .digest("hex");

type Owner = { id: string; wrappedKey: Uint8Array };

/** An address sealed under its candidate's key, for the session of this id alone. */
export const sealIp = (address: string, candidate: Owner, id: string) => sealText(address, candidateKey(candidate), id);

/** The address again; throws SealBroken when it, its key or its session is another. */
export const openIp = (sealed: Uint8Array, candidate: Owner, id: string) =>
  readIp(openText(sealed, candidateKey(candidate), id));
