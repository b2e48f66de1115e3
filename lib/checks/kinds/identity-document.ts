import { z } from "zod";
import { defineCheck } from "../define-check";
import { note } from "../note";
import { secondReading } from "../second-reading";

export const identityDocument = defineCheck({
  id: "identity-document",
  version: 1,
  measures: ["P2", "E1"],
  stage: "before-interview",
  title: "Identity document",
  task: "Type in what the document says, and let a second person read it too.",
  guidance:
    "Two people see that the name stands there, that it is whole, sharp and still valid, and whether its number was given for somebody else. This is no examination for forgery. A name before a wedding, another alphabet and an expired document that is being renewed explain most differences.",
  evidence: ["identity-document"],
  consents: ["identity-document"],
  // A year, as passports and cards are lost and renewed; what has expired by then is read again.
  validDays: 365,
  answers: z.object({
    note,
  }),
  ...secondReading("identity-document", "a document that names the candidate"),
});
