import { EndForm } from "@/components/checks/when-shown";
import { DialogButton } from "@/components/ui/dialog-button";
import type { Onward } from "@/lib/screenings/queries/screening";

/** Ends a screening for a reason outside its findings. */
export function EndScreening(props: { screeningId: string; ends: Onward["ends"] }) {
  return (
    <DialogButton
      label="End…"
      button={{ command: "End this screening" }}
      title="End this screening"
      description="For a reason outside these checks. It is not recorded as a decline, nothing in it changes any more, and it cannot be undone."
    >
      <EndForm {...props} />
    </DialogButton>
  );
}
