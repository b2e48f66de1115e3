import { masked } from "@/lib/alike/mask";
import { othersWords } from "@/lib/alike/others-words";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const contactShared = defineRule({
  id: "contact-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 6,
  stop: false,
  setBy:
    "Bonafide's authors: families share phones, agencies send everybody from one mailbox, and people apply twice; so it asks, as a stated difference of contacts does, and cannot reach compliance by itself.",
  title: "Another candidate can be reached in the same way",
  often:
    "A family's phone, an agency's mailbox, the same person's earlier application, an address of ours typed by mistake.",
  settles: "Ask the candidate whose it is, and for one of their own",
  check: null,
  letter: {
    fact: "Your e-mail address or your phone number was given to us for somebody else too.",
    shows: ["E-mail", "Phone"],
  },
  evaluate({ shared, claims }: Pick<Facts, "shared" | "claims">) {
    const { email = null, phone = null } = shared ?? {};
    if (email === null && phone === null) return unknown("an e-mail address, or a phone number with its country code");
    const met = [
      { attribute: "email", label: "E-mail", what: "this e-mail address", others: email ?? 0 },
      { attribute: "phone", label: "Phone", what: "this phone number", others: phone ?? 0 },
    ].filter(({ others }) => others > 0);
    if (met.length === 0) return clear();
    return raised(
      met.map(({ others, what }) => `${othersWords(others)} gave ${what} too.`).join(" "),
      met.map(({ attribute, label, others }) => {
        const own = claims.filter((claim) => claim.attribute === attribute).map(({ text }) => masked(text));
        return { label, text: `${[...new Set(own)].join(", ")}: ${othersWords(others)}` };
      }),
    );
  },
});
