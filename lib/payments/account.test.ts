import { expect, test } from "vitest";
import { readAccount } from "./account";
import type { PayWay } from "./ways";

const read = (kind: PayWay, country: string, account: string, routing = "") =>
  readAccount({ kind, country, account, routing });

// The IBANs and numbers are the published examples of the registry, of SWIFT and of the Federal Reserve.
test.each([
  // country  account                             routing        account as it is kept
  ["DE", "DE89 3704 0044 0532 0130 00", "", "DE89370400440532013000"],
  ["DE", "de89370400440532013000", "COBADEFF", "DE89370400440532013000"],
  ["NO", "NO93 8601 1117 947", "", "NO9386011117947"],
  ["MT", "MT84MALT011000012345MTLCAST001S", "", "MT84MALT011000012345MTLCAST001S"],
  ["GB", "GB33 BUKB 2020 1555 5555 55", "", "GB33BUKB20201555555555"],
  ["JE", "GB33 BUKB 2020 1555 5555 55", "", "GB33BUKB20201555555555"],
  ["GB", "55 55 55 55", "20-20-15", "55555555"],
  ["US", "000123456789", "0210-0002-1", "000123456789"],
  ["CA", "1234567", "0010-00011", "1234567"],
  ["JP", "1234567", "BOTKJPJT", "1234567"],
])("%s %s is kept", (country, account, routing, kept) => {
  expect(read("bank-account", country, account, routing)).toMatchObject({ ok: true, read: { account: kept } });
});

test.each([
  // country  account                       routing       field      words
  ["", "DE89370400440532013000", "", "country", /^Choose the bank’s country/],
  ["DE", "", "", "account", "Write the IBAN."],
  ["US", "", "021000021", "account", "Write the account number."],
  ["DE", "DE88370400440532013000", "", "account", /check digits/],
  ["DE", "DE89370400440532010300", "", "account", /have changed places/],
  ["DE", "DE8937040044053201300", "", "account", "An IBAN of Germany has 22 characters, and this one has 21."],
  ["DE", "QQ89370400440532013000", "", "account", /No country’s IBANs/],
  ["DE", "532013000", "", "account", "Banks in Germany have IBANs, which begin with DE."],
  ["FR", "DE89370400440532013000", "", "country", /^This IBAN is of Germany/],
  ["US", "DE89370400440532013000", "", "country", /^This IBAN is of Germany/],
  ["DE", "DE89370400440532013000", "COBA", "routing", /^A BIC has 8 or 11/],
  ["GB", "5555555", "20-20-15", "account", /8 digits/],
  ["GB", "55555555", "20-20-1", "routing", /^A sort code has 6 digits/],
  ["GB", "GB33BUKB20201555555556", "", "account", /check digits/],
  ["US", "12", "021000021", "account", /4 to 17 digits/],
  ["US", "123456", "02100002", "routing", /has 9 digits/],
  ["US", "123456", "021000012", "routing", /do not fit together/],
  ["US", "123456", "000000000", "routing", /do not fit together/],
  ["US", "123456", "500000005", "routing", /do not fit together/],
  ["CA", "12", "", "account", /4 to 34/],
  ["CA", "1234567", "1", "routing", /^A BIC has 8 or 11/],
])("%s %s with “%s” is refused at its field", (country, account, routing, field, words) => {
  const reading = read("bank-account", country, account, routing);
  expect(reading).toMatchObject({ ok: false, field });
  expect(reading.ok ? "" : reading.words).toMatch(words);
});

const same = (...typed: Parameters<typeof read>) => {
  const reading = read(...typed);
  return reading.ok ? reading.read?.same : null;
};

type Typed = [country: string, account: string, routing?: string];

test.each<[Typed, Typed, boolean]>([
  // one way of writing it                               another
  [["DE", "DE89 3704 0044 0532 0130 00"], ["DE", "de89370400440532013000", "COBADEFF"], true],
  [["GB", "GB33 BUKB 2020 1555 5555 55"], ["GB", "55555555", "20-20-15"], true],
  [["GB", "55555555", "20-20-15"], ["IM", "55555555", "202015"], true],
  [["GB", "55555555", "20-20-15"], ["GB", "55555555", "20-20-16"], false],
  [["US", "123456", "021000021"], ["US", "123456", "011401533"], false],
  [["CA", "1234567", "001000011"], ["JP", "1234567", "001000011"], false],
])("%j and %j: the same is %s", (one, another, equal) => {
  const [a, b] = [same("bank-account", ...one), same("bank-account", ...another)];
  expect(a).toBeTruthy();
  expect(a === b).toBe(equal);
});

test("what is no bank account needs no number, keeps an address, and never the number of a card", () => {
  expect(read("gift-card", "", "")).toEqual({ ok: true, read: null });
  expect(read("other", "", " ")).toEqual({ ok: true, read: null });
  expect(same("prepaid", "", "Ana@Wallet.example")).toBe(same("prepaid", "", "ana@wallet.example "));
  expect(same("prepaid", "", "ana@wallet.example")).not.toBe(same("money-service", "", "ana@wallet.example"));
  expect(read("prepaid", "", "4111 1111-1111 1111")).toMatchObject({ ok: false, field: "account" });
  expect(read("prepaid", "", "4111 1111 1111 1112")).toMatchObject({ ok: true });
});
