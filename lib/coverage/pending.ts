import type { MeasureId } from "./measures";

type Reason = { measure: MeasureId; reason: string };

/** Measures with nothing behind them yet, shown as missing. A line goes the day something implements it; a test says when. */
export const pending: Reason[] = [];

/** What is left of measures that have something behind them. */
export const partly: Reason[] = [
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
    measure: "P5",
    reason:
      "Ports of remote desktops are not looked for: that would touch a candidate’s own machine. Sessions come from logs and the page for passkeys; languages of browsers are not read.",
  },
  {
    measure: "P7",
    reason:
      "What LinkedIn and GitHub print on everybody’s page is left out when profiles are compared; that of other sites is not known. Of pictures nothing is read.",
  },
  { measure: "P8", reason: "Who is named as a reference by several is counted; ratings on other sites are not." },
  { measure: "P9", reason: "Applications are counted; bids and hires that a marketplace shows of a profile are not." },
];
