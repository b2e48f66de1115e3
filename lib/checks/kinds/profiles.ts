import { z } from "zod";
import { counted } from "@/lib/matching/counted";
import type { Facts } from "@/lib/risk/facts";
import { unsettledStatements } from "@/lib/risk/stated-rules";
import { defineCheck } from "../define-check";
import { note } from "../note";

/** What profiles state that met something: another source that names the same thing, whatever came of it. */
const met = ({ claims }: Pick<Facts, "claims">) =>
  claims.flatMap(({ source, comparison }) => (source === "profile" && comparison?.against ? [comparison.verdict] : []));

export const profiles = defineCheck({
  id: "profiles",
  version: 1,
  measures: ["E5"],
  stage: "before-interview",
  title: "Profiles agree",
  task: "Compare what public profiles say with the documents and the application.",
  guidance:
    "Look at what the candidate named and at what a search finds, and keep a picture of each page. Short forms, a move, an old page or a namesake explain most differences; a thin profile, or having none, says nothing about a person and only leaves less to compare.",
  // Half a year, as public profiles change.
  validDays: 180,
  evidence: ["profile-snapshot", "profile-export"],
  answers: z.object({
    looked: z
      .string()
      .trim()
      .min(1, "Write where you looked, and for what.")
      .max(2000, "At most 2,000 characters.")
      .meta({ title: "Where did you look, and for what?", description: "Also where you found nothing." }),
    note,
  }),
  known(facts) {
    const verdicts = met(facts);
    const open = unsettledStatements(facts);
    const unclear = verdicts.filter((verdict) => verdict === "unclear").length;
    const words = [
      facts.profiles.length === 0 ? "no profile at hand" : counted(facts.profiles.length, "profile"),
      open > 0 && counted(open, "open difference"),
      unclear > 0 && `${unclear} not clear`,
      open === 0 && unclear < verdicts.length && "nothing open",
      facts.profiles.length > 0 && verdicts.length === 0 && "nothing to compare with",
    ];
    const share = facts.profiles.length === 0 ? 0 : verdicts.length === 0 ? 0.5 : 1;
    return { share, words: words.filter(Boolean).join(", ") };
  },
  missing: () => null,
  // Without a profile, or where nothing can be told, nothing agrees; that is no difference either.
  outcome(facts) {
    if (unsettledStatements(facts) > 0) return "concern";
    return met(facts).some((verdict) => verdict !== "unclear") ? "clear" : "could-not-verify";
  },
});
