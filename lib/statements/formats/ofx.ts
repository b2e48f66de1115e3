import { knownMinute, readDay } from "../dates";
import { endOfAccount, type Line, longestPayee, type Reader, Unreadable } from "../line";
import { isCurrency, readPlainAmount } from "../money";
import { type Tag, tagReader } from "./tags";

type Fields = Partial<Record<string, string>>;

/** What is read of a booking; nothing else is kept while the file goes by. */
const read = ["CURSYM", "TRNAMT", "DTUSER", "DTPOSTED", "NAME", "MEMO"];

/** OFX, of version 1 (SGML, where values have no end tag) as of version 2 (XML). Money out is less than zero, as the format has it. */
export function ofxReader(): Reader {
  const tags = tagReader();
  const statement = { currency: "", account: "", seen: false, ended: false };
  let fields: Fields | null = null;
  let original = false;
  let number = 0;

  function take({ name: written, closes, text }: Tag): Line[] {
    const name = written.toUpperCase();
    if (name === "STMTTRN" && !closes) fields = {};
    else if (name === "ORIGCURRENCY") original = !closes;
    else if (name === "OFX" && closes) statement.ended = true;
    else if (/^(CC|INV)?STMTRS$/.test(name) && !closes)
      Object.assign(statement, { currency: "", account: "", seen: true });
    else if (name === "STMTTRN" && fields) {
      const line = booking(++number, fields, statement);
      fields = null;
      return [line];
    } else if (!closes && text.trim()) keep(name, text.trim().slice(0, longestPayee));
    return [];
  }

  function keep(name: string, text: string) {
    // What an amount was abroad says nothing of the amount that is given.
    if (fields && !read.includes(name)) return;
    if (fields) fields[name] ??= original && name === "CURSYM" ? undefined : text;
    else if (name === "CURDEF") statement.currency = text;
    else if (name === "ACCTID") statement.account ||= endOfAccount(text);
  }

  return {
    push: (text) => tags.push(text).flatMap(take),
    end() {
      const last = tags.end();
      const lines = last.tags.flatMap(take);
      if (!statement.seen) throw new Unreadable("There is no statement of an account or a card in this OFX file.");
      return statement.ended && !last.cut
        ? lines
        : [...lines, { number: number + 1, words: "The file breaks off here." }];
    },
  };
}

function booking(
  number: number,
  fields: Fields,
  { currency: usual, account }: { currency: string; account: string },
): Line {
  const bad = (words: string) => ({ number, words });
  const currency = (fields.CURSYM ?? usual).toUpperCase();
  if (!isCurrency(currency)) return bad("Its currency is not said, or is none.");
  const amount = readPlainAmount(fields.TRNAMT ?? "", currency);
  if (amount === null) return bad(`Its amount cannot be read as ${currency}.`);
  const at = fields.DTUSER ?? fields.DTPOSTED ?? "";
  const day = readDay(at.slice(0, 8), null);
  if (typeof day !== "number") return bad("Its date cannot be read.");
  const payee = fields.NAME ?? fields.MEMO ?? "";
  if (!payee) return bad("It does not say who was paid.");
  const [, hour, minute] = /^\d{8}(\d{2})(\d{2})/.exec(at) ?? [];
  return {
    number,
    day,
    minute: hour ? knownMinute(Number(hour) * 60 + Number(minute)) : null,
    payee,
    currency,
    out: -amount || 0,
    account,
  };
}
