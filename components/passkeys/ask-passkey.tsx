import { AskForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

type Props = { screeningId: string; link: string; enrolled: boolean };

/** Opens the form that makes a link for the candidate. */
export function AskPasskey(props: Props) {
  return (
    <Unfold label="Make a link">
      <AskForm {...props} />
    </Unfold>
  );
}
