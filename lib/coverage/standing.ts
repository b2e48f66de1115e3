import type { Cover } from "./cover";

/** Where a measure stands in one deployment. */
export const standings = {
  stands: { title: "Stands here", words: "a published policy asks for it, or it holds without one" },
  unasked: { title: "Built, not asked for", words: "no published policy asks for its checks" },
  missing: { title: "Missing", words: "nothing implements it yet" },
} as const;

export type Standing = keyof typeof standings;

/** A measure stands when a policy asks for one of its checks; without checks, when a rule or a feature carries it everywhere. */
export function standingOf({ checks, rules, features, missing }: Cover, asked: readonly string[]): Standing {
  if (missing !== null || checks.length + rules.length + features.length === 0) return "missing";
  return checks.length === 0 || checks.some(({ id }) => asked.includes(id)) ? "stands" : "unasked";
}

/** How many measures stand in each way. */
export function countStandings(all: { standing: Standing }[]): Record<Standing, number> {
  const count = (standing: Standing) => all.filter((one) => one.standing === standing).length;
  return { stands: count("stands"), unasked: count("unasked"), missing: count("missing") };
}
