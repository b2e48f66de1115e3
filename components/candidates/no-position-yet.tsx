import { EmptyState } from "@/components/ui/empty-state";

/** Says how a recruiter without an open position gets one. */
export function NoPositionYet() {
  return (
    <EmptyState>
      Candidates come in for an open position that you recruit for, and you have none yet. Compliance or an
      administrator can assign one to you, on the page of the position.
    </EmptyState>
  );
}
