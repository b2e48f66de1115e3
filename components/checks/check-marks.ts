import type { Mark } from "@/components/ui/state-mark";
import type { CheckState } from "@/lib/checks/checklist";

/** The mark of each state of a check, the same for whoever works on it and whoever decides. */
export const checkMarks = {
  "not-started": "not-started",
  started: "started",
  clear: "done",
  concern: "open-difference",
  "could-not-verify": "could-not-verify",
  waived: "waived",
  "after-offer": "after-offer",
  "not-asked": "not-asked",
} as const satisfies Record<CheckState, Mark>;
