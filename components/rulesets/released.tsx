import { Opens } from "@/components/ui/opens";
import { When } from "@/components/ui/when";
import type { RulesView } from "@/lib/rulesets/queries";

/** Every ruleset that was in force, newest first, folded away. */
export function Released({ released }: Pick<RulesView, "released">) {
  if (released.length < 2) return null;
  return (
    <Opens label={<span className="text-soft">{released.length} rulesets so far</span>}>
      <ul aria-label="Rulesets so far" className="flex flex-col gap-1.5">
        {released.map(({ id, number, edition, releasedBy, releasedAt, draft }) => (
          <li key={id} className="wrap-anywhere">
            <span className="font-medium">Ruleset {number}</span>{" "}
            <span className="text-soft">
              edition {edition}, <When at={releasedAt} show="day" />
              {releasedBy ? `, ${releasedBy.name}: ${draft?.reason}` : ", as it came with the program"}
            </span>
          </li>
        ))}
      </ul>
    </Opens>
  );
}
