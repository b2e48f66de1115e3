import { ReferenceForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

/** Keeps a person whom the candidate named as a reference after the application. */
export function AddReference({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Enter a reference the candidate gave">
      <ReferenceForm screeningId={screeningId} />
    </Unfold>
  );
}
