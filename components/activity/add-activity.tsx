import { ActivityForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

/** Opens the form for times of work; a newer log of the same account takes the place of the earlier. */
export function AddActivity({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Add times of work">
      <ActivityForm screeningId={screeningId} />
    </Unfold>
  );
}
