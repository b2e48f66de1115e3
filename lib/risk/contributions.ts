import { type Difference, unsettled } from "./differences";
import { type Group, groups } from "./groups";

/** How a group came to its points: what its rules add up to, but no more than the cap. */
export type Contribution = {
  group: Group;
  points: number;
  cap: number;
  of: { rule: string; points: number }[];
};

/**
 * The groups in which something counts, in the order of groups.ts. Their points sum to the risk: where they would pass 100
 * together, the last are cut.
 */
export function contributionsOf(differences: Difference[]): Contribution[] {
  let left = 100;
  return (Object.keys(groups) as Group[]).flatMap((group) => {
    const of = unsettled(differences)
      .filter((difference) => difference.group === group)
      .map(({ rule, points }) => ({ rule, points }));
    if (of.length === 0) return [];
    const points = Math.min(sum(of), groups[group], left);
    left -= points;
    return [{ group, points, cap: groups[group], of }];
  });
}

/** Points together. */
export const sum = (counted: { points: number }[]) => counted.reduce((total, { points }) => total + points, 0);
