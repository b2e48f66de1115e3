import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { ProposalView } from "@/lib/rulesets/queries";

/** What is proposed: the rules that would weigh otherwise than they are shipped, who set them and why. */
export function ProposalPoints({ proposal }: { proposal: ProposalView }) {
  const { edition, reason, proposedBy, proposedAt, points, ruleset } = proposal;
  return (
    <Panel title="What is proposed" label="What is proposed" aside={`edition ${edition} of the rules`}>
      <p>
        {proposedBy.name}, <When at={proposedAt} />: {reason}
      </p>
      {points.length === 0 ? (
        <p className="mt-2 text-soft">Every rule weighs as it is shipped.</p>
      ) : (
        <ul className="mt-2 flex flex-col gap-1.5">
          {points.map(({ id, title, before, points, why, setBy }) => (
            <li key={id}>
              <span className="font-medium">{title}:</span>{" "}
              <span className="tabular-nums">
                {/* Once it is released, what is in force until now is no longer what was. */}
                {ruleset
                  ? `${points} points`
                  : before === points
                    ? `${points} points as before`
                    : `${points} points, ${before} until now`}
              </span>
              <span className="text-soft">
                {" "}
                · {setBy.name}: {why}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
