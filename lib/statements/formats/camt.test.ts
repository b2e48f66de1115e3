import { expect, test } from "vitest";
import { dayNumber } from "../dates";
import { Unreadable } from "../line";
import { camtReader } from "./camt";
import { readAll } from "./read-all";

const details = (inner: string) => `<NtryDtls><TxDtls>${inner}</TxDtls></NtryDtls>`;
const paidTo = (name: string) => `<RltdPties><Cdtr><Nm>${name}</Nm></Cdtr></RltdPties>`;
const entry = (inner: string, status = "<Sts>BOOK</Sts>") =>
  `<Ntry><Amt Ccy="EUR">45.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>${status}<BookgDt><Dt>2026-03-04</Dt></BookgDt>${inner}</Ntry>`;
const file = (entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>
<Bal><Amt Ccy="EUR">100.00</Amt></Bal>${entries}</Stmt></BkToCstmrStmt></Document>`;
const plain = entry(details(paidTo("Lumen &amp; Grid")));

test("reads an entry with its payee, in pieces of any length, with comments, marks and prefixes", () => {
  const expected = [
    {
      ...{ number: 1, day: dayNumber(new Date("2026-03-04")), minute: null, payee: "Lumen & Grid", currency: "EUR" },
      ...{ out: 4500, account: "3000" },
    },
  ];
  for (const length of [undefined, 1, 7, 64])
    expect(readAll(camtReader(), `\uFEFF${file(plain)}`, length)).toEqual(expected);
  const other = file(`<!-- a > b --> ${plain.replace("Lumen &amp; Grid", "<![CDATA[Lumen & Grid]]>")}`);
  expect(readAll(camtReader(), other, 3)).toEqual(expected);
  const prefixed = file(plain).replace(/<(\/?)([A-Z])/g, "<$1ns:$2");
  expect(readAll(camtReader(), prefixed)).toEqual(expected);
});

const payments = ["10.00", "35.00"].map(
  (sum, at) => `<TxDtls><Amt Ccy="EUR">${sum}</Amt>${paidTo(`Payee ${at}`)}</TxDtls>`,
);
const older = payments.map((one) => one.replace(/(<Amt .*<\/Amt>)/, "<AmtDtls><TxAmt>$1</TxAmt></AmtDtls>"));

test.each<[string, string, unknown[]]>([
  [
    "money that came in",
    plain.replace("DBIT", "CRDT").replaceAll("Cdtr>", "Dbtr>"),
    [{ out: -4500, payee: "Lumen & Grid" }],
  ],
  [
    "a payee as newer versions have it",
    entry(details("<RltdPties><Cdtr><Pty><Nm>A</Nm></Pty></Cdtr></RltdPties>")),
    [{ payee: "A" }],
  ],
  ["no payee but words", entry(details("<RmtInf><Ustrd>Invoice of A</Ustrd></RmtInf>")), [{ payee: "Invoice of A" }]],
  ["words about the entry alone", entry("<AddtlNtryInf>Card A</AddtlNtryInf>"), [{ payee: "Card A" }]],
  ["a time", plain.replace("<Dt>2026-03-04</Dt>", "<DtTm>2026-03-04T22:15:00</DtTm>"), [{ minute: 1335 }]],
  [
    "several payments in an entry",
    entry(`<NtryDtls>${payments.join("")}</NtryDtls>`),
    [
      { number: 1, out: 1000, payee: "Payee 0" },
      { number: 1, out: 3500, payee: "Payee 1" },
    ],
  ],
  ["the same in older words", entry(`<NtryDtls>${older.join("")}</NtryDtls>`), [{ out: 1000 }, { out: 3500 }]],
  ["what is only announced", entry(details(paidTo("A")), "<Sts><Cd>PDNG</Cd></Sts>") + plain, [{ number: 2 }]],
  ["what was taken back", plain.replace("<Sts>", "<RvslInd>true</RvslInd><Sts>"), []],
  [
    "another currency beside it",
    plain + plain.replace('"EUR"', '"JPY"').replace("45.00", "45"),
    [{ out: 4500 }, { out: 45, currency: "JPY" }],
  ],
  [
    "an amount that is none",
    plain.replace("45.00", "45,00,0"),
    [{ number: 1, words: "Its amount cannot be read as EUR." }],
  ],
  ["no direction", plain.replace("DBIT", ""), [{ words: "It does not say whether money went out or came in." }]],
  ["no date", plain.replace("2026-03-04", ""), [{ words: "Its date cannot be read." }]],
])("%s", (_, entries, lines) => expect(readAll(camtReader(), file(entries))).toMatchObject(lines));

test("a file that breaks off keeps what came before, and says so", () => {
  const cut = file(plain + plain).slice(0, -150);
  expect(readAll(camtReader(), cut)).toMatchObject([{ out: 4500 }, { number: 2, words: "The file breaks off here." }]);
});

const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>${file(plain)}`;

test.each([
  ["entities that unfold", bomb, "document type"],
  ["another message", "<Document><BkToCstmrDbtCdtNtfctn></BkToCstmrDbtCdtNtfctn></Document>", "no account statement"],
  ["ends of nothing", "<Document></Stmt></Document>", "not well-formed"],
  ["a hundred levels", `${"<a>".repeat(100)}`, "nested deeper"],
  ["text without end", `<Document>${"x".repeat(600_000)}`, "no account statement|not read any further"],
])("%s is refused", (_, text, words) => {
  for (const length of [text.length, 1000]) {
    expect(() => readAll(camtReader(), text, length)).toThrow(Unreadable);
    expect(() => readAll(camtReader(), text, length)).toThrow(new RegExp(words));
  }
});
