import { ButtonLink } from "@/components/ui/button";
import { Facts, Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { StopView } from "@/lib/stops/queries";

/** Says on a screening where a stop stands and leads to its letters; nothing where nobody ever proposed one. */
export function StopNotice({ id, proposal, letters, stopped }: StopView) {
  const open = (
    <ButtonLink href={`/screenings/${id}/stop`} className="self-start">
      {proposal ? "Open the proposal" : "Open the letters and answers"}
    </ButtonLink>
  );
  if (!proposal && letters.length === 0) return null;
  const unread = letters.some(({ answers }) => answers.some(({ review }) => review === null));
  if (!proposal)
    return (
      <Panel title="Letters to the candidate" label="Letters to the candidate">
        <div className="flex flex-col gap-3">
          {stopped && (
            <p className="text-soft">
              {unread
                ? "The candidate has answered after the final step. Somebody who has not worked on the file reads it."
                : "The candidate can still answer. Record it with the letter; it can take the stop back."}
            </p>
          )}
          {open}
        </div>
      </Panel>
    );
  return (
    <Panel title="Proposal to stop" label="Proposal to stop" aside="Nothing is decided yet" edge="difference">
      <div className="flex flex-col gap-3">
        <Facts
          facts={[
            { name: "Proposed by", value: proposal.by },
            { name: "When", value: <When at={proposal.at} /> },
            { name: "Next", value: proposal.step },
          ]}
        />
        {open}
      </div>
    </Panel>
  );
}
