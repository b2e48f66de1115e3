import { addressRule } from "@/lib/checks/kinds/shipping-address";
import { isElsewhere } from "@/lib/sources/kinds";
import type { Answer, Rule } from "./define-rule";
import type { Facts } from "./facts";
import { fingerprint, statusOf } from "./fingerprint";
import { contactDiffers } from "./rules/contact-differs";
import { educationDiffers } from "./rules/education-differs";
import { nameDiffers } from "./rules/name-differs";
import { placeDiffers } from "./rules/place-differs";
import { workHistoryDiffers } from "./rules/work-history-differs";

/** None of them asks what time it is. */
type Stated = Pick<Rule, "id" | "version"> & { evaluate(facts: Facts): Answer };

const rules: Record<string, Stated> = {
  name: nameDiffers,
  place: placeDiffers,
  address: placeDiffers,
  email: contactDiffers,
  phone: contactDiffers,
  work: workHistoryDiffers,
  education: educationDiffers,
};

/** The id of the rule that weighs what a kind of source states of an attribute; undefined where none does. */
export function ruleOver(attribute: string, source: string): string | undefined {
  if (source === "shipping-request" && attribute === "address") return addressRule.id;
  return isElsewhere(source, attribute) ? undefined : rules[attribute]?.id;
}

/** How many of the rules over what sources state are raised and not settled. */
export function unsettledStatements(facts: Facts) {
  return [...new Set(Object.values(rules))].filter((rule) => {
    const answer = rule.evaluate(facts);
    return answer.state === "raised" && statusOf(facts, rule.id, fingerprint(rule, answer.values)) !== "settled";
  }).length;
}
