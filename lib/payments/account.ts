import { isValidBIC } from "ibantools";
import { placeName } from "@/lib/policy/places";
import { electronicIban, ibanLetters, ibanProblem, looksLikeIban, usesIban } from "./iban";
import type { PayWay } from "./ways";

/** Where pay would go, as it was typed in; empty where nothing was told. */
export type TypedAccount = { kind: PayWay; country: string; account: string; routing: string };

/** An account as it is kept, and a text that is equal for the same account however it was written. */
export type ReadAccount = { account: string; routing: string; same: string };

export type AccountReading =
  | { ok: true; read: ReadAccount | null }
  | { ok: false; field: "country" | "account" | "routing"; words: string };

const refused = (field: "country" | "account" | "routing", words: string) => ({ ok: false, field, words }) as const;
const kept = (account: string, routing: string, same: string) =>
  ({ ok: true, read: { account, routing, same } }) as const;

/** Reads an account and refuses one that cannot be right; an account that checks may still be another one. */
export function readAccount(typed: TypedAccount): AccountReading {
  return typed.kind === "bank-account" ? readBankAccount(typed) : readOther(typed);
}

function readBankAccount({ country, ...typed }: TypedAccount): AccountReading {
  if (!country) return refused("country", "Choose the bank’s country.");
  const [account, routing] = [electronicIban(typed.account), electronicIban(typed.routing)];
  if (!account) return refused("account", usesIban(country) ? "Write the IBAN." : "Write the account number.");
  if (looksLikeIban(account)) return readIban(country, account, routing);
  if (country === "US") return readAmerican(account, routing);
  if (ibanLetters(country) === "GB") return readBritish(account, routing);
  if (usesIban(country))
    return refused("account", `Banks in ${placeName(country)} have IBANs, which begin with ${ibanLetters(country)}.`);
  if (!/^[A-Z\d]{4,34}$/.test(account)) return refused("account", "An account number has 4 to 34 letters and digits.");
  if (routing && !/^\d{3,12}$/.test(routing) && !isValidBIC(routing)) return refused("routing", notBic);
  return kept(account, routing, `${country} ${routing} ${account}`);
}

const notBic = "A BIC has 8 or 11 characters: four letters of the bank, two of the country, then the place.";

function readIban(country: string, iban: string, bic: string): AccountReading {
  const problem = ibanProblem(iban);
  if (problem) return refused("account", problem);
  const letters = iban.slice(0, 2);
  if (letters !== ibanLetters(country))
    return refused("country", `This IBAN is of ${placeName(letters)}: choose that country, or compare the IBAN again.`);
  if (bic && !isValidBIC(bic)) return refused("routing", notBic);
  // A British account may come with its sort code instead: it is the same one.
  return kept(iban, bic, letters === "GB" ? british(iban.slice(8, 14), iban.slice(14)) : iban);
}

const british = (sortCode: string, account: string) => `GB ${sortCode} ${account}`;

function readBritish(account: string, sortCode: string): AccountReading {
  if (!/^\d{8}$/.test(account))
    return refused("account", "A British account number has 8 digits; a shorter one begins with zeros.");
  if (!/^\d{6}$/.test(sortCode)) return refused("routing", "A sort code has 6 digits, such as 20-00-00.");
  return kept(account, sortCode, british(sortCode, account));
}

function readAmerican(account: string, routing: string): AccountReading {
  if (!/^\d{4,17}$/.test(account)) return refused("account", "An American account number has 4 to 17 digits.");
  if (!/^\d{9}$/.test(routing)) return refused("routing", "A routing number (ABA) has 9 digits.");
  if (!isAba(routing))
    return refused("routing", "The digits of this routing number do not fit together. Compare it with the cheque.");
  return kept(account, routing, `US ${routing} ${account}`);
}

/** Whether nine digits are an ABA routing number: a district that exists, and a checksum by 3, 7, 1. */
function isAba(digits: string) {
  const district = Number(digits.slice(0, 2));
  const exists = [district <= 12, district >= 21 && district <= 32, district >= 61 && district <= 72, district === 80];
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * ([3, 7, 1][place % 3] ?? 0), 0);
  return exists.includes(true) && sum > 0 && sum % 10 === 0;
}

function readOther({ kind, account }: TypedAccount): AccountReading {
  const plain = account.replace(/\s+/g, "");
  if (!plain) return { ok: true, read: null };
  if (isCard(plain.replace(/-/g, "")))
    return refused("account", "This looks like the number of a card, which is not kept here. Leave it out.");
  return kept(plain, "", `${kind} ${plain.toLowerCase()}`);
}

/** Whether digits may be the number of a payment card, by length and by Luhn's checksum. */
function isCard(digits: string) {
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
