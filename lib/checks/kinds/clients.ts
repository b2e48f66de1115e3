import { contract } from "@/lib/verifications/asked/contract";
import { defineAskingCheck } from "../define-asking-check";

export const clients = defineAskingCheck(contract, {
  id: "clients",
  version: 1,
  measures: ["P1"],
  stage: "before-offer",
  title: "Clients",
  task: "Show the client what the candidate lists, a contract or an invoice of theirs, through an address you found yourself.",
  guidance:
    "Find the company in a register first, then ask whether the paper is theirs, what was done and when; never through the contact on the invoice, which may reach a friend. Work through an agency or a marketplace, an office that only knows its own suppliers, a client that closed and a promise to keep quiet explain most silence: note what you tried, and ask the candidate for another client.",
  evidence: ["work-agreement"],
  // Two years, as for a job that is over.
  validDays: 730,
  none: { known: "no client is listed yet", missing: "a client from the application, a profile or the candidate" },
});
