import { z } from "zod";
import { client, compareContracts } from "@/lib/sources/attributes/client";
import { inOrder, spanText } from "@/lib/sources/attributes/span";
import { asSaid, defineAsked, saidMonth, saidText } from "../define-asked";
import { byRecords } from "./by-records";

/** A contract, put to the client it was for. */
export const contract = defineAsked({
  ...byRecords,
  check: "clients",
  attribute: client,
  facts: "clients",
  one: "client",
  many: "clients",
  answers: { ...byRecords.answers, "no-record": "They know of no such contract" },
  noRecord: "No record of the contract",
  said: z.object({ role: saidText, start: saidMonth, end: saidMonth }).refine(...inOrder),
  fields: {
    role: { label: "What they say was done" },
    start: { label: "From", month: true },
    end: { label: "Until", month: true },
  },
  line: ({ role, ...span }) => [role, spanText(span)].filter(Boolean).join(", "),
  compare: (claimed, said) => compareContracts(claimed, asSaid(claimed, said)),
  head: ({ client, role, ...span }) => ({
    name: client,
    detail: [role, spanText(span)].filter(Boolean).join(", "),
  }),
  organisation: ({ client }) => client,
  given: ({ contact }) => contact,
});
