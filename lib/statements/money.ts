// ISO 4217 says how many decimals a currency has; where browsers say otherwise they tell what shops use.
const decimals: Record<string, number> = {
  ...Object.fromEntries(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ").map((c) => [c, 0]),
  ),
  ...Object.fromEntries("BHD IQD JOD KWD LYD OMR TND".split(" ").map((c) => [c, 3])),
  ...{ CLF: 4, UYW: 4 },
};

const known = new Set(Intl.supportedValuesOf("currency"));

export const isCurrency = (code: string) => known.has(code);

/** How many decimals amounts in a currency have. */
export const decimalsOf = (currency: string) => decimals[currency] ?? 2;

/** Nobody pays more at once; sums of such amounts stay whole numbers. */
const most = 10 ** 13;

/** Characters of an amount with its currency; what is longer is none. */
const longestAmount = 40;

/**
 * An amount as people and banks write it, in whole minor units: "1.234,50", "1'234.50", "(45.00)", "45.00-", "$ 1,234". Null when
 * it is none, has more decimals than its currency, or could be read in two ways.
 */
export function readAmount(text: string, currency: string): number | null {
  if (text.length > longestAmount) return null;
  // Most amounts are written so.
  if (/^-?\d{1,10}\.\d\d$/.test(text) && decimalsOf(currency) === 2) return Number(text.replace(".", "")) || 0;
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, "").replace(/^[A-Z]{3}|[A-Z]{3}$/, "");
  const [, open, before, digits, after, close] =
    /^(\()?\p{Sc}?([-+−]?)\p{Sc}?([\d.,]*\d[\d.,]*)\p{Sc}?([-+−]?)(\))?$/u.exec(plain) ?? [];
  if (!digits || Boolean(open) !== Boolean(close) || (before && after)) return null;
  const parts = apart(digits, decimalsOf(currency));
  const amount = parts && whole(parts, decimalsOf(currency));
  if (amount === null) return null;
  return (open || /[-−]/.test(`${before}${after}`)) && amount !== 0 ? -amount : amount;
}

/** An amount as machines write it: one mark at most, and it is the decimal one. */
export function readPlainAmount(text: string, currency: string): number | null {
  const [, sign, integer = "", fraction = ""] = /^\s*([-+]?)(\d*)(?:[.,](\d*))?\s*$/.exec(text) ?? [];
  if (!integer && !fraction) return null;
  const amount = whole([integer, fraction], decimalsOf(currency));
  return amount !== null && amount !== 0 && sign === "-" ? -amount : amount;
}

/** "USD 51,000.00": an amount in whole minor units as people read it. */
export function money(amount: number, currency: string) {
  const digits = String(Math.abs(amount)).padStart(decimalsOf(currency) + 1, "0");
  const at = digits.length - decimalsOf(currency);
  const grouped = digits.slice(0, at).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${currency} ${amount < 0 ? "−" : ""}${grouped}${at < digits.length ? `.${digits.slice(at)}` : ""}`;
}

/** The digits before and after the decimal mark. */
function apart(digits: string, places: number): [string, string] | null {
  const marks = digits.replace(/\d/g, "");
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const [head, tail] = [digits.slice(0, last), digits.slice(last + 1)];
  if (marks === "") return [digits, ""];
  // Two marks of one kind part thousands. One alone does so before three digits, unless the currency itself has three decimals.
  const parts = marks.length > 1 ? new Set(marks).size === 1 : tail.length === 3 && places !== 3;
  if (parts) return isGrouped(digits) ? [digits.replace(/[.,]/g, ""), ""] : null;
  if (marks.length === 1) return [head, tail];
  // Thousands by one mark, decimals by the other.
  return isGrouped(head) ? [head.replace(/[.,]/g, ""), tail] : null;
}

/** Thousands, or as in India hundreds of thousands, parted by one mark. */
const isGrouped = (digits: string) =>
  /^[1-9]\d{0,2}(([.,])\d{2,3}(?:\2\d{2,3})*)?$/.test(digits) && /\d{3}$/.test(digits);

function whole([integer, fraction]: [string, string], places: number): number | null {
  if (/[^0]/.test(fraction.slice(places))) return null;
  const amount = Number(`${integer}${fraction.slice(0, places).padEnd(places, "0")}`);
  return amount <= most ? amount : null;
}
