import { isLater } from "@/lib/policy/stages";

/** What one screening may ask otherwise than its policy: another check, an optional one as required, an optional one not at all. */
export const deviations = ["added", "required", "not-asked"] as const;

export type What = (typeof deviations)[number];

type OnTheList = { required: boolean; notAsked: boolean; done: boolean };

/** Whether a check can be added to a screening: those of people who work here belong to a look again. */
export const canBeAdded = (stage: string, refresh: string | null) => refresh !== null || !isLater(stage);

/** Why a check of a screening cannot be asked otherwise in this way, in a sentence; null when it can. Null stands for a check that is not on its list. */
export function whyNotDeviate(what: What, check: OnTheList | null): string | null {
  if (what === "added") return check ? "This check is on the list already." : null;
  if (!check) return "This check is not on the list: add it instead.";
  if (what === "required") return check.required && !check.notAsked ? "This check is required already." : null;
  if (check.required) return "A required check is waived instead: propose that where the check is.";
  if (check.done) return "This check is done, so it was asked.";
  return check.notAsked ? "This check is not asked already." : null;
}
