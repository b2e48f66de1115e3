import { z } from "zod";
import { compareSpans } from "@/lib/matching/dates";
import { compareOrganisations } from "@/lib/matching/organisations";
import { tidy } from "@/lib/matching/text";
import type { Verdict } from "@/lib/matching/verdict";
import { defineAttribute } from "../define-attribute";
import { inOrder, spanText, statedSpan } from "./span";
import { compareJobs, suppliedContact } from "./work";

const value = z
  .strictObject({
    client: z.string().trim().min(1, "Write the client's name.").max(300, "At most 300 characters."),
    /** What was done for them, or as what. */
    role: z.string().trim().max(300, "At most 300 characters.").nullable(),
    ...statedSpan,
    contact: suppliedContact.nullable(),
  })
  .refine(...inOrder);

/** A client the candidate lists: one contract with them. */
export type Client = z.infer<typeof value>;

/** Clients, wherever they are listed: asked, never compared between sources, so it has no anchor. */
export const client = defineAttribute({
  id: "client",
  title: "Client",
  many: true,
  value,
  anchors: [],
  text: ({ role, client, ...span }) => tidy([role, client, spanText(span)].filter(Boolean).join(", ")),
  compare: compareContracts,
  counterpart: (a, b) =>
    compareOrganisations(a.client, b.client).verdict !== "different" && compareSpans(a, b).verdict !== "different",
});

/** The verdict on two accounts of one contract; what only one side states says nothing. */
export function compareContracts(a: Client, b: Client): Verdict {
  return compareJobs(asJob(a), asJob(b));
}

const asJob = ({ client, role, ...contract }: Client) => ({ ...contract, employer: client, title: role });
