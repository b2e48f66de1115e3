import { ButtonLink } from "@/components/ui/button";
import { Facts, Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { StopView } from "@/lib/stops/queries";

/** Says on a screening that a stop is proposed and what comes next; nothing where no proposal waits and no answer to a stop. */
export function StopNotice({ id, proposal, letters }: StopView) {
  const late = letters.some(({ answers }) => answers.some(({ review }) => review === null));
  const open = (
    <ButtonLink href={`/screenings/${id}/stop`} className="self-start">
      {proposal ? "Open the proposal" : "Open the letters and answers"}
    </ButtonLink>
  );
  if (!proposal)
    return late ? (
      <Panel title="The candidate has answered after the final step" label="Answer after the final step">
        {open}
      </Panel>
    ) : null;
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
