import { readDay, readMinute } from "../dates";
import { endOfAccount, type Line, longestPayee, type Reader, Unreadable } from "../line";
import { isCurrency, readPlainAmount } from "../money";
import { type Tag, tagReader } from "./tags";

/** What is told of an entry or of one payment in it, by the path inside: "CdtDbtInd", "RltdPties/Cdtr/Nm". */
type Told = Record<string, string>;

/** What is read of them; nothing else is kept while the file goes by. */
const read = new Set([
  ...["Sts", "Sts/Cd", "RvslInd", "CdtDbtInd", "Amt", "AmtDtls/TxAmt/Amt"],
  ...["BookgDt/DtTm", "BookgDt/Dt", "ValDt/DtTm", "ValDt/Dt"],
  ...["RltdPties/Cdtr/Nm", "RltdPties/Cdtr/Pty/Nm", "RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm"],
  ...["RmtInf/Ustrd", "AddtlTxInf", "AddtlNtryInf"],
]);
/** More payments in one entry than any bank puts there. */
const mostParts = 100_000;

/** CAMT.053 of ISO 20022, in every version that banks send. An entry that holds several payments is read as these. */
export function camtReader(): Reader {
  const tags = tagReader();
  const path: string[] = [];
  const statement = { account: "", seen: false };
  let entry: Told = {};
  let payments: Told[] = [];
  let number = 0;

  function take(tag: Tag): Line[] {
    if (tag.closes) return leave(tag.name);
    path.push(tag.name);
    if (path.length > 60) throw new Unreadable("This file is nested deeper than a statement is. It was not read.");
    if (tag.name === "Stmt") Object.assign(statement, { account: "", seen: true });
    if (tag.name === "Ntry") [entry, payments] = [{}, []];
    if (tag.name === "TxDtls" && payments.push({}) > mostParts)
      throw new Unreadable("One entry of this statement holds too many payments. It was not read.");
    tell(tag);
    return [];
  }

  function tell({ attributes, text }: Tag) {
    const [inEntry, inPayment] = [path.indexOf("Ntry"), path.indexOf("TxDtls")];
    const said = text.trim().slice(0, longestPayee);
    if (inEntry < 0 && said && /\/Acct\/Id\/(IBAN|Othr\/Id)$/.test(path.join("/")))
      statement.account ||= endOfAccount(said);
    if (inEntry < 0 || !said) return;
    const into = inPayment < 0 ? entry : (payments.at(-1) ?? entry);
    const key = path.slice((inPayment < 0 ? inEntry : inPayment) + 1).join("/");
    if (!read.has(key)) return;
    into[key] ??= said;
    const currency = /\bCcy\s*=\s*["']\s*([A-Z]{3})/.exec(attributes)?.[1];
    if (currency) into[`${key} in`] ??= currency;
  }

  function leave(name: string): Line[] {
    const at = path.lastIndexOf(name);
    if (at < 0) throw new Unreadable("This XML is not well-formed: something ends that never began.");
    path.length = at;
    return name === "Ntry" ? bookings(++number, entry, payments, statement.account) : [];
  }

  return {
    push: (text) => tags.push(text).flatMap(take),
    end() {
      const last = tags.end();
      const lines = last.tags.flatMap(take);
      if (!statement.seen) throw new Unreadable("There is no account statement (CAMT.053) in this XML.");
      return path.length === 0 && !last.cut
        ? lines
        : [...lines, { number: number + 1, words: "The file breaks off here." }];
    },
  };
}

function bookings(number: number, entry: Told, payments: Told[], account: string): Line[] {
  const status = entry["Sts/Cd"] ?? entry.Sts ?? "BOOK";
  // What is only announced comes again once it is booked; what was taken back did not go out.
  if (status !== "BOOK" || entry.RvslInd === "true") return [];
  const parts = payments.length > 1 && payments.every((payment) => amountOf(payment)) ? payments : [];
  if (parts.length > 0) return parts.map((part) => booking(number, { entry, part, account }));
  return [booking(number, { entry, part: { ...payments[0], ...amountOf(entry) }, account })];
}

/** The amount of a payment in a batch, by the words of the older and the newer versions. */
function amountOf(told: Told): Told | null {
  const key = ["Amt", "AmtDtls/TxAmt/Amt"].find((key) => told[key] && told[`${key} in`]);
  return key ? { Amt: told[key] ?? "", "Amt in": told[`${key} in`] ?? "" } : null;
}

function booking(number: number, { entry, part, account }: { entry: Told; part: Told; account: string }): Line {
  const bad = (words: string) => ({ number, words });
  const { Amt: text = "", "Amt in": currency = "" } = amountOf(part) ?? {};
  if (!isCurrency(currency)) return bad("Its currency is not said, or is none.");
  const amount = readPlainAmount(text, currency);
  if (amount === null) return bad(`Its amount cannot be read as ${currency}.`);
  const direction = part.CdtDbtInd ?? entry.CdtDbtInd;
  if (direction !== "DBIT" && direction !== "CRDT") return bad("It does not say whether money went out or came in.");
  const at = entry["BookgDt/DtTm"] ?? entry["BookgDt/Dt"] ?? entry["ValDt/DtTm"] ?? entry["ValDt/Dt"] ?? "";
  const day = readDay(at, null);
  if (typeof day !== "number") return bad("Its date cannot be read.");
  const other = direction === "DBIT" ? "Cdtr" : "Dbtr";
  const payee =
    part[`RltdPties/${other}/Nm`] ??
    part[`RltdPties/${other}/Pty/Nm`] ??
    part["RmtInf/Ustrd"] ??
    part.AddtlTxInf ??
    entry.AddtlNtryInf;
  if (!payee) return bad("It does not say who was paid.");
  return {
    number,
    day,
    minute: readMinute(at),
    payee,
    currency,
    out: direction === "DBIT" ? amount : -amount || 0,
    account,
  };
}
