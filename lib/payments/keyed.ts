import { createHmac } from "node:crypto";
import { candidateKey } from "@/lib/candidates/keys";
import { SealBroken } from "@/lib/evidence/seal";
import { openText, sealText } from "@/lib/risk/sealed-text";
import type { ReadAccount } from "./account";

/** HMAC-SHA256 of an account under the company key, hexadecimal: equal for the same account, and without the key it says nothing. */
export const keyedAccount = ({ same }: ReadAccount, companyKey: Buffer) =>
  createHmac("sha256", companyKey).update(`payment account\0${same}`).digest("hex");

type Owner = { id: string; wrappedKey: Uint8Array };
type Numbers = Pick<ReadAccount, "account" | "routing">;

/** An account sealed under its candidate's key, for the instruction of this id alone. */
export const sealAccount = ({ account, routing }: Numbers, candidate: Owner, id: string) =>
  sealText(JSON.stringify({ account, routing }), candidateKey(candidate), id);

/** The account again; throws SealBroken when it, its key or its instruction is another. */
export const openAccount = (sealed: Uint8Array, candidate: Owner, id: string): Numbers =>
  JSON.parse(openText(sealed, candidateKey(candidate), id));

/** What everybody may see of an account: its last characters, few of a short one; null where its seal is broken. */
export function endOf(...sealed: Parameters<typeof openAccount>) {
  try {
    const { account } = openAccount(...sealed);
    return account.slice(account.length < 8 ? -2 : -4);
  } catch (problem) {
    if (problem instanceof SealBroken) return null;
    throw problem;
  }
}
