import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { RulesView } from "@/lib/rulesets/queries";

/** Every ruleset that was in force, newest first. */
export function Released({ released }: Pick<RulesView, "released">) {
  if (released.length === 0) return null;
  return (
    <Panel title="Rulesets so far" label="Rulesets so far">
      <ul className="flex flex-col gap-1.5">
        {released.map(({ id, number, edition, releasedBy, releasedAt, draft }) => (
          <li key={id}>
            <span className="font-medium">Ruleset {number}</span>{" "}
            <span className="text-soft">
              edition {edition}, <When at={releasedAt} show="day" />
              {releasedBy ? `, ${releasedBy.name}: ${draft?.reason}` : ", as it came with the program"}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
