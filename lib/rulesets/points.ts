import type { ShippedRule } from "@/lib/risk/editions/engine";
import { groups } from "@/lib/risk/groups";
import type { ProposeInput } from "./schema";

/** Points of the company's own, who set them and why. */
export type OwnPoints = { rule: string; points: number; why: string; setById: string; setAt: Date };

/**
 * The points that differ from what an edition ships: those in force before keep who set them and why; another number needs a reason of
 * its own. Or what is wrong, by field.
 */
export function ownPoints(
  typed: ProposeInput["rules"],
  shipped: readonly Pick<ShippedRule, "id" | "points" | "group">[],
  before: readonly OwnPoints[],
  by: { id: string; now: Date },
): { own: OwnPoints[]; problems: Record<string, string> } {
  const own: OwnPoints[] = [];
  const problems: Record<string, string> = {};
  for (const { id, points: usual, group } of shipped) {
    const given = typed[id];
    if (!given) continue;
    const points = Number(given.points);
    const kept = before.find(({ rule }) => rule === id);
    if (points > groups[group]) problems[`rules.${id}.points`] = `At most ${groups[group]}, as much as its group.`;
    else if (points === usual) continue;
    else if (kept?.points === points && (given.why === "" || given.why === kept.why)) own.push(kept);
    else if (given.why === "") problems[`rules.${id}.why`] = "Write why it should weigh so much.";
    else own.push({ rule: id, points, why: given.why, setById: by.id, setAt: by.now });
  }
  return { own, problems };
}
