import { ClientForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

/** Keeps a client whom the candidate named after the application. */
export function AddClient({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Enter a client the candidate gave">
      <ClientForm screeningId={screeningId} />
    </Unfold>
  );
}
