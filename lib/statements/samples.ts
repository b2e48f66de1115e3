import { dayNumber, dayText } from "./dates";

// For tests and benchmarks: statements of invented payments.

export type Sample = { day: string; payee: string; amount: string };

/** So many payments of one amount, some days apart. */
export const payments = (
  count: number,
  { from = "2026-03-02", days = 5, payee = "Lumen Grid", amount = "1700.00" } = {},
): Sample[] =>
  Array.from({ length: count }, (_, at) => ({ day: dayText(dayNumber(new Date(from)) + at * days), payee, amount }));

/** A table as many banks have it: money out is less than zero. */
export const csvOf = (rows: Sample[]) =>
  ["Date,Description,Amount", ...rows.map(({ day, payee, amount }) => `${day},${payee},-${amount}`), ""].join("\r\n");

/** A statement of a card whose number ends in 1111. */
export const ofxOf = (rows: Sample[], currency = "USD") => `OFXHEADER:100
<OFX><CCSTMTRS><CURDEF>${currency}<CCACCTFROM><ACCTID>4111111111111111</CCACCTFROM><BANKTRANLIST>
${rows
  .map(
    ({ day, payee, amount }) =>
      `<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>${day.replaceAll("-", "")}<TRNAMT>-${amount}<NAME>${payee}</STMTTRN>`,
  )
  .join("\n")}
</BANKTRANLIST></CCSTMTRS></OFX>`;

/** A statement of an account whose number ends in 3000. */
export const camtOf = (rows: Sample[], currency = "USD") =>
  `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id></Acct>${rows
    .map(
      ({ day, payee, amount }) =>
        `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><NtryDtls><TxDtls><RltdPties><Cdtr><Nm>${payee}</Nm></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>`,
    )
    .join("\n")}</Stmt></BkToCstmrStmt></Document>`;
