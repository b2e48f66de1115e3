import { WhereForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

type Props = { screeningId: string; livesIn: string; proposed: string };

/** Opens the form that says where the candidate lives. */
export function SayWhere(props: Props) {
  const label = props.livesIn ? "Change where they live" : "Say where they live";
  return (
    <Unfold label={label}>
      <WhereForm {...props} />
    </Unfold>
  );
}
