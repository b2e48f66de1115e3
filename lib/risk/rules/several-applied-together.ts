import { severalOthers } from "@/lib/alike/kinds";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const severalAppliedTogether = defineRule({
  id: "several-applied-together",
  version: 1,
  measures: ["P6", "P9"],
  group: "shared",
  points: 12,
  stop: true,
  setBy:
    "Bonafide's authors: in the published cases one house and one phone stood behind several names at once. More people than most households have, with one home and one contact, within a month, is a family or an agency at best, and who the others are only compliance can see: so compliance looks, whatever it weighs.",
  title: "Several people with one address and one contact applied within a month",
  often: "An agency that houses its people and answers for them, a large family, a residence with one telephone.",
  settles: "Let compliance look at all of them together, and ask who sends the applications",
  check: null,
  letter: {
    fact: "Several people applied to us within a month with the same address and the same phone or mailbox as yours.",
    shows: [],
  },
  evaluate({ shared, applications }: Pick<Facts, "shared" | "applications">) {
    const contact = most(shared?.email, shared?.phone);
    const address = shared?.address ?? null;
    if (contact === null || address === null) return unknown("a contact and a full address");
    if (!applications) return unknown("a contact by which applications can be told");
    const people = Math.min(contact, address, applications.people - 1);
    if (people < severalOthers) return clear();
    return raised(
      `At least ${people} other candidates have the same address and the same contact, and applied within a month.`,
      [{ label: "The same address and contact", text: `At least ${people} other candidates` }],
    );
  },
});

const most = (one: number | null = null, other: number | null = null) =>
  one === null ? other : Math.max(one, other ?? 0);
