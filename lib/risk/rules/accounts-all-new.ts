import { monthWords } from "@/lib/matching/dates";
import { dayOf } from "@/lib/matching/utc-day";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

/** Fewer accounts say nothing: having few, or none, is nobody's concern. */
const fewest = 3;
const days = 90;

export const accountsAllNew = defineRule({
  id: "accounts-all-new",
  version: 1,
  measures: ["P11"],
  group: "contact",
  points: 4,
  stop: false,
  setBy:
    "Bonafide's authors: later notices name applicants all of whose accounts were opened for the application; people who begin anew look the same, so it asks and weighs little.",
  title: "Every account was opened shortly before the application",
  often: "A new start after a long job, privacy, a lost password or a closed account, a changed name.",
  settles: "Ask about earlier accounts, or for work that can be seen elsewhere",
  check: "account-ages",
  letter: { fact: "All accounts that we looked at were opened shortly before you applied.", shows: "all" },
  evaluate({ accounts = [], applied }: Pick<Facts, "accounts" | "applied">, now: Date) {
    const opened = accounts.flatMap((account) => (account.opened ? [{ ...account, opened: account.opened }] : []));
    if (opened.length < fewest) return unknown(`${fewest} accounts whose first month is known`);
    const first = dayOf(new Date(Date.parse(applied ?? dayOf(now)) - days * 86_400_000));
    // All of the month lies within the days, so that the benefit of the doubt is the candidate's.
    if (opened.some(({ opened }) => `${opened}-01` < first)) return clear();
    if (opened.length < accounts.length) return unknown("the first month of every account");
    const words = opened.map(({ site, opened }) => `${site} in ${monthWords(opened)}`);
    return raised(
      `All ${opened.length} were opened within ${days} days: ${words.join(", ")}.`,
      opened.map(({ site, opened }) => ({ label: site, text: `${site}: ${opened}` })),
    );
  },
});
