import { expect, test } from "vitest";
import { formatOf, sniffTable } from "./sniff";

test.each([
  ["OFXHEADER:100\nDATA:OFXSGML", "ofx"],
  ['\uFEFF<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX>', "ofx"],
  ['<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">', "camt"],
  ["<ns:Document><ns:BkToCstmrStmt>", "camt"],
  ["Date,Payee,Amount", "csv"],
  ["<html><body>Date,Payee", null],
  ["%PDF-1.7", null],
  ["PK\u0003\u0004", null],
  [":20:STARTUMS,A", null],
  ["", null],
  ["hello", null],
])("%j is %s", (head, format) => expect(formatOf(head)).toBe(format));

test.each([
  [
    "an American bank",
    "Date,Description,Amount\n03/04/2026,Lumen,-45.00\n03/15/2026,Cafe,-3.20\nTotal,,48.20",
    {
      delimiter: ",",
      head: 1,
      mapping: ["date", "payee", "amount"],
      dates: "month-first",
      out: "negative",
      currency: "",
    },
  ],
  [
    "a card, whose payments are positive",
    "Transaction Date,Post Date,Merchant,Category,Amount (USD)\n2026-03-14,2026-03-15,Lumen,Cloud,45.00",
    { mapping: ["date", null, "payee", null, "amount"], dates: null, out: "positive", currency: "USD" },
  ],
  [
    "a German bank, with lines above the head",
    '"Kontoauszug";"DE89…"\n"Zeitraum";"März"\n\nBuchungstag;Valuta;Begünstigter/Zahlungspflichtiger;Betrag;Währung\n14.03.26;14.03.26;Lumen;-1.045,00;EUR\n',
    {
      delimiter: ";",
      head: 4,
      mapping: ["date", null, "payee", "amount", "currency"],
      out: "negative",
      currency: "EUR",
    },
  ],
  [
    "a British bank, with two columns",
    "Date\tDescription\tPaid out\tPaid in\n04/03/2026\tLumen\t45.00\t\n",
    { delimiter: "\t", mapping: ["date", "payee", "out", "in"], dates: null, out: null },
  ],
  [
    "words for the direction",
    "Date,Details,Type,Amount\n2026-03-04,Lumen,Debit,45.00\n2026-03-04,Ana,Credit,5.00",
    { mapping: ["date", "payee", "mark", "amount"] },
  ],
  [
    "a type that is something else",
    "Date,Details,Type,Amount\n2026-03-04,Lumen,CARD_PAYMENT,-45.00",
    { mapping: ["date", "payee", null, "amount"] },
  ],
  [
    "heads nobody knows",
    "a,b,c\n1,2,3",
    { head: 1, mapping: [null, null, null], heads: ["a", "b", "c"], examples: [["1", "2", "3"]] },
  ],
])("%s", (_, text, found) => expect(sniffTable(text)).toMatchObject(found));
