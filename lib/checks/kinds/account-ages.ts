import { z } from "zod";
import { defineFlatCheck } from "../define-check";

const age = (title: string) =>
  z.enum(["older", "new", "unknown", "none"], { error: "Choose one." }).meta({
    title,
    labels: { older: "Over a year", new: "Newer", unknown: "Cannot be told", none: "Has none" },
  });

export const accountAges = defineFlatCheck({
  id: "account-ages",
  version: 1,
  measures: ["P11"],
  stage: "before-offer",
  title: "Account ages",
  task: "Look up how old the accounts are that the candidate uses, and compare them with the work shown there.",
  guidance:
    "A register shows when a domain was made, most sites show since when somebody is there; the length of a career is not asked here. A fresh address for applications, a lost password or an employer's account explains most new ones: that lowers what is checked and is no difference.",
  evidence: ["register-extract", "other"],
  answers: z.object({
    email: age("How old is the e-mail address?"),
    profiles: age("How old are the profiles?"),
    domain: age("How old is the domain of their site?"),
    phone: age("How old is the phone number?"),
    before: z.enum(["no", "explained", "yes", "unknown"], { error: "Choose one." }).meta({
      title: "Is work shown on an account from before the account was there?",
      labels: { no: "No", explained: "Yes, explained", yes: "Yes, not explained", unknown: "Cannot be told" },
    }),
    seen: z
      .string()
      .trim()
      .min(1, "Write how you can tell.")
      .max(2000, "At most 2,000 characters.")
      .meta({ title: "How can you tell, and when did you look?", description: "One account a line." }),
  }),
  result({ before, email, profiles, domain, phone }) {
    if (before === "yes") return { outcome: "concern", words: "work is shown from before the account was there" };
    const ages = [email, profiles, domain, phone];
    if (before === "unknown" || !ages.includes("older"))
      return { outcome: "could-not-verify", words: "no account is old enough to say anything" };
    const rest = ages.includes("new") ? ", others are new" : "";
    return { outcome: "clear", words: `an account is over a year old${rest}` };
  },
  shows: ({ before }) => (before === "yes" ? ["work-before-account"] : []),
});
