import { monthsBetween, monthWords, readMonth } from "@/lib/matching/dates";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

type Account = NonNullable<Facts["accounts"]>[number];

/** People keep work for a while before they open an account for it. */
const months = 3;

export const workBeforeAccount = defineRule({
  id: "work-before-account",
  version: 1,
  measures: ["P11"],
  group: "work history",
  points: 5,
  stop: false,
  setBy:
    "Bonafide's authors: whoever commits can set a commit's date, and old repositories move to new accounts with theirs; so it asks and weighs little.",
  title: "An account shows work from before it was opened",
  often:
    "A repository brought along from another host or an employer, years of work kept at home, a clock that was wrong.",
  settles: "Ask where the work was before, and look at the repository there",
  check: "account-ages",
  letter: { fact: "An account of yours shows work from before it was opened.", shows: "all" },
  evaluate({ accounts = [], findings = [] }: Pick<Facts, "accounts" | "findings">) {
    if (findings.includes("work-before-account"))
      return raised("Somebody who looked wrote so down.", [
        { label: "Written down", text: "Work from before the account" },
      ]);
    const dated = accounts.filter(({ opened, firstWork }) => opened !== null && firstWork !== null);
    if (dated.length === 0) return unknown("an account whose first month and first work are known");
    const early = dated.filter(isEarly);
    if (early.length === 0) return clear();
    const words = early.map(
      ({ site, opened, firstWork }) =>
        `${site} was opened in ${monthWords(opened ?? "")} and shows work of ${monthWords(firstWork ?? "")}`,
    );
    return raised(
      `${words.join("; ")}.`,
      early.map(({ site, opened, firstWork }) => ({ label: site, text: `${site}: ${opened}, ${firstWork}` })),
    );
  },
});

function isEarly({ opened, firstWork }: Account) {
  const [from, work] = [readMonth(opened ?? ""), readMonth(firstWork ?? "")];
  return from !== null && work !== null && (firstWork ?? "") < (opened ?? "") && monthsBetween(from, work) > months;
}
