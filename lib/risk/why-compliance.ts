import { type Assessment, weighty } from "./assess";
import { sum } from "./contributions";

type Given = {
  differences: Pick<Assessment["differences"][number], "title" | "stop" | "status">[];
  contributions: Pick<Assessment["contributions"][number], "group" | "of">[];
};

/** Why an assessment sends a screening to compliance, in a sentence; null when it does not. */
export function whyCompliance({ differences, contributions }: Given) {
  const stop = differences.find(({ stop, status }) => stop && status !== "settled");
  if (stop) return `“${stop.title}” goes to compliance by itself.`;
  const causes = contributions.filter(({ of }) => sum(of) >= weighty).map(({ group }) => group);
  if (causes.length < 2) return null;
  const named = new Intl.ListFormat("en").format(causes);
  return `With compliance, since differences of more than one cause came together, ${weighty} points or more on each: ${named}.`;
}
