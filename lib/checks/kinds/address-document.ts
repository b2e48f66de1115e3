import { z } from "zod";
import { unlessProtected } from "../by-compliance";
import { defineCheck } from "../define-check";
import { note } from "../note";
import { secondReading } from "../second-reading";

export const addressDocument = defineCheck({
  id: "address-document",
  version: 1,
  measures: ["E7"],
  stage: "before-offer",
  title: "Address document",
  task: "Type in the address that a document shows, and let a second person read it too.",
  guidance:
    "A licence, a national card, or a utility or bank letter of the last months; a passport shows no address. Amounts and account numbers may be covered. A recent move, a bill in a partner's name or a flat that is shared explains most differences: ask for a second document.",
  evidence: ["address-document"],
  // A year: people move, and most documents that show an address are not older.
  validDays: 365,
  answers: z.object({
    note,
  }),
  ...unlessProtected({
    id: "address-document",
    ...secondReading("address-document", "a document that shows an address"),
  }),
});
