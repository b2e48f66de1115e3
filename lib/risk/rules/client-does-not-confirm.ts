import { contract } from "@/lib/verifications/asked/contract";
import { defineRule } from "../define-rule";
import { someoneDoesNotConfirm } from "../does-not-confirm";
import type { Facts } from "../facts";

export const clientDoesNotConfirm = defineRule({
  id: "client-does-not-confirm",
  version: 1,
  measures: ["P1"],
  group: "work history",
  points: 14,
  stop: false,
  setBy:
    "Bonafide's authors: a client knows whom it paid, but work through agencies and marketplaces leaves no trace of a name, so it weighs less than an employer.",
  title: "A client does not confirm a contract",
  often:
    "Work through an agency or marketplace, an office that only knows its own suppliers, a client that was bought.",
  settles: "Ask the candidate for an invoice that was paid, or another person at the client",
  check: "clients",
  letter: { fact: "Work for a client that you name was not confirmed to us.", shows: ["Claimed"] },
  evaluate: ({ clients }: Pick<Facts, "clients">) => someoneDoesNotConfirm(clients, "the client", contract),
});
