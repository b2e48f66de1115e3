import { z } from "zod";
import { compareNames } from "@/lib/matching/names";
import { compareOrganisations } from "@/lib/matching/organisations";
import { tidy } from "@/lib/matching/text";
import { agrees } from "@/lib/matching/verdict";
import { defineAttribute } from "../define-attribute";
import { suppliedContact } from "./work";

const short = z.string().trim().max(300, "At most 300 characters.").nullable();

const value = z.strictObject({
  name: z.string().trim().min(1, "Write the person's name.").max(300, "At most 300 characters."),
  /** How the candidate says they know each other: "Manager until 2024". */
  relation: short,
  /** Where the person is reached: their own switchboard is asked for them. */
  organisation: short,
  contact: suppliedContact.nullable(),
  /** What the candidate says the person wrote. */
  quote: z.string().trim().max(4000, "At most 4,000 characters.").nullable(),
});

/** A person named to say something about the candidate. */
export type Reference = z.infer<typeof value>;

/** People named as references: asked, never compared between sources, so it has no anchor. */
export const reference = defineAttribute({
  id: "reference",
  title: "Reference",
  many: true,
  value,
  anchors: [],
  text: ({ name, relation, organisation }) => tidy([name, relation, organisation].filter(Boolean).join(", ")),
  compare: (a, b) => compareNames(a.name, b.name),
  counterpart: (a, b) => agrees(compareNames(a.name, b.name)) && !elsewhere(a.organisation, b.organisation),
});

const elsewhere = (a: string | null, b: string | null) =>
  a !== null && b !== null && compareOrganisations(a, b).verdict === "different";
