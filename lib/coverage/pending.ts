import type { MeasureId } from "./measures";

type Reason = { measure: MeasureId; reason: string };

/** Measures with nothing behind them yet, shown as missing. A line goes the day something implements it; a test says when. */
export const pending: Reason[] = [
  { measure: "P5", reason: "Candidates have no session here yet, so nothing of it can be looked at." },
  { measure: "P7", reason: "Texts of different candidates are not compared yet." },
  { measure: "P9", reason: "How often a person applies is not counted yet." },
];

/** What is left of measures that have something behind them. */
export const partly: Reason[] = [
  { measure: "E6", reason: "Mail is kept by hand; whole mailboxes are not read for wishes to move elsewhere." },
  {
    measure: "E8",
    reason:
      "Statements are imported as files; no bank or card company is asked for them, and one payee under several names is several.",
  },
  {
    measure: "P2",
    reason: "People look at the pictures; nothing measures sharpness, reads barcodes or finds edited files.",
  },
  { measure: "P3", reason: "People open the pages; nothing fetches them, or looks again before the offer." },
  {
    measure: "P6",
    reason: "Numbers of documents and accounts are compared across candidates; pictures and files are not.",
  },
  { measure: "P8", reason: "That one person speaks for several candidates is said; imported ratings are not counted." },
];
