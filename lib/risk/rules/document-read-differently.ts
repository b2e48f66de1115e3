import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

const called: Record<string, string> = {
  "identity-document": "Identity document",
  "address-document": "Address document",
};

export const documentReadDifferently = defineRule({
  id: "document-read-differently",
  version: 1,
  measures: ["P2"],
  group: "identity",
  points: 10,
  stop: false,
  setBy:
    "Bonafide's authors: two people who read one picture differently have a slip of typing far more often than an altered document, so it asks for another look.",
  title: "A second person read something else in a document",
  often: "A typing mistake, another script or order of names, a picture that is hard to read.",
  settles: "Type in again what the document shows, and let a second person read it",
  // It may be the identity document or one of an address.
  check: null,
  letter: { fact: "What was typed in of a document of yours is not what it shows.", shows: "all" },
  evaluate({ confirmations }: Pick<Facts, "confirmations">) {
    if (confirmations.length === 0) return unknown("a document that a second person has read");
    const differing = confirmations.filter(({ answer }) => answer === "differs");
    if (differing.length === 0) return clear();
    const names = [...new Set(differing.map(({ source }) => called[source] ?? "Document"))];
    return raised(
      `${names.join(" and ")}: it does not show what was typed in, says who read it second.`,
      names.map((name) => ({ label: name, text: "Read differently" })),
    );
  },
});
