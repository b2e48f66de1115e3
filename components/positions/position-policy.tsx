import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { PolicyCount, Position } from "@/lib/positions/queries";
import { MovePolicy } from "./move-policy";

type Version = Position["moves"][number]["from"];
const titleOf = ({ policy, number }: Version) => `${policy.name}, version ${number}`;

type PositionPolicyProps = {
  position: Position;
  following: PolicyCount[];
  /** The newest version of each policy, for those who may move the position. */
  policies?: { id: string; name: string; number: number }[];
};

/** The policy that candidates of a position come in under, which version each open screening follows, and how it came to be. */
export function PositionPolicy({ position, following, policies }: PositionPolicyProps) {
  const { policyVersion, moves } = position;
  const others = following.filter(({ id }) => id !== policyVersion.id);
  const choices = (policies ?? [])
    .filter(({ id }) => id !== policyVersion.id)
    .map(({ id, name, number }) => ({ id, title: `${name}, version ${number}` }));
  return (
    <Panel title="Policy" label="Policy">
      <div className="flex flex-col gap-3">
        <p>
          <span className="font-medium">{titleOf(policyVersion)}</span>
          <span className="block text-grey">Every candidate who comes in gets the same checks.</span>
        </p>
        {others.map(({ id, title, screenings }) => (
          <p key={id} className="text-soft">
            {screenings === 1 ? "1 open screening goes" : `${screenings} open screenings go`} on under {title}, the
            policy at that time.
          </p>
        ))}
        {moves.length > 0 && (
          <ol aria-label="Earlier policies" className="flex flex-col gap-2 border-t border-faint pt-3">
            {moves.map(({ id, at, by, from, to, reason }) => (
              <li key={id} className="text-soft">
                {by.name} moved it from {titleOf(from)} to {titleOf(to)}: “{reason}”
                <span className="block text-sm text-grey">
                  <When at={at} />
                </span>
              </li>
            ))}
          </ol>
        )}
        {policies && choices.length > 0 && (
          <div>
            <MovePolicy positionId={position.id} policies={choices} following={following} />
          </div>
        )}
      </div>
    </Panel>
  );
}
