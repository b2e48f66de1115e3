import { expect, test } from "vitest";
import { dayNumber } from "../dates";
import { Unreadable } from "../line";
import { ofxReader } from "./ofx";
import { readAll } from "./read-all";

const booking = (fields: string) => `<STMTTRN>\n${fields}\n</STMTTRN>\n`;
const sgml = (bookings: string, currency = "USD") => `OFXHEADER:100
DATA:OFXSGML
VERSION:102

<OFX><CREDITCARDMSGSRSV1><CCSTMTTRNRS><CCSTMTRS><CURDEF>${currency}
<CCACCTFROM><ACCTID>4111111111111111</CCACCTFROM>
<BANKTRANLIST><DTSTART>20260301
${bookings}</BANKTRANLIST></CCSTMTRS></CCSTMTTRNRS></CREDITCARDMSGSRSV1></OFX>
`;
const one = "<TRNTYPE>DEBIT\n<DTPOSTED>20260304221500[-5:EST]\n<TRNAMT>-45.00\n<FITID>1\n<NAME>Lumen &amp; Grid";
const expected = {
  ...{ number: 1, day: dayNumber(new Date("2026-03-04")), minute: 1335, payee: "Lumen & Grid", currency: "USD" },
  ...{ out: 4500, account: "1111" },
};

test("reads version 1, whose values have no end, in pieces of any length", () => {
  for (const length of [undefined, 1, 5, 64])
    expect(readAll(ofxReader(), sgml(booking(one)), length)).toEqual([expected]);
});

test("reads version 2, which is XML", () => {
  const xml = `<?xml version="1.0"?><?OFX OFXHEADER="200" VERSION="211"?><OFX><CCSTMTRS><CURDEF>USD</CURDEF><CCACCTFROM><ACCTID>4111111111111111</ACCTID></CCACCTFROM><STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20260304221500</DTPOSTED><TRNAMT>-45,00</TRNAMT><NAME>Lumen &amp; Grid</NAME></STMTTRN></CCSTMTRS></OFX>`;
  for (const length of [undefined, 1, 7]) expect(readAll(ofxReader(), xml, length)).toEqual([expected]);
});

test.each([
  ["money that came in", one.replace("-45.00", "45.00"), { out: -4500 }],
  ["a memo where no name is", one.replace("<NAME>", "<MEMO>"), { payee: "Lumen & Grid" }],
  ["noon, which says nothing", one.replace("221500", "120000"), { minute: null }],
  ["a currency of its own", `${one}<CURRENCY><CURRATE>1.1<CURSYM>EUR</CURRENCY>`, { currency: "EUR", out: 4500 }],
  ["what it was abroad", `${one}<ORIGCURRENCY><CURRATE>1.1<CURSYM>EUR</ORIGCURRENCY>`, { currency: "USD" }],
  ["no amount", one.replace("<TRNAMT>-45.00", ""), { words: "Its amount cannot be read as USD." }],
  ["no date", one.replace("20260304221500[-5:EST]", "soon"), { words: "Its date cannot be read." }],
  ["nobody paid", one.replace("<NAME>Lumen &amp; Grid", ""), { words: "It does not say who was paid." }],
])("%s", (_, fields, line) => expect(readAll(ofxReader(), sgml(booking(fields)))).toMatchObject([line]));

test("several bookings count on; one that breaks off is said, and so is a currency that is none", () => {
  expect(readAll(ofxReader(), sgml(booking(one) + booking(one)))).toMatchObject([{ number: 1 }, { number: 2 }]);
  const cut = sgml(booking(one) + booking(one)).slice(0, -160);
  expect(readAll(ofxReader(), cut)).toMatchObject([{ out: 4500 }, { number: 2, words: "The file breaks off here." }]);
  expect(readAll(ofxReader(), sgml(booking(one), "ABC"))).toMatchObject([{ words: /currency/ }]);
});

test.each([
  ["no statement", "<OFX><SIGNONMSGSRSV1></SIGNONMSGSRSV1></OFX>", "no statement"],
  ["entities of its own", '<!DOCTYPE a [<!ENTITY b "cc">]><OFX><STMTRS>&b;</STMTRS></OFX>', "document type"],
])("%s is refused", (_, text, words) => {
  expect(() => readAll(ofxReader(), text)).toThrow(Unreadable);
  expect(() => readAll(ofxReader(), text, 3)).toThrow(words);
});
