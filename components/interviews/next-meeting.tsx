import { LeadMeeting } from "@/components/checks/when-shown";
import { ConsentsNeeded } from "@/components/consents/consents-needed";
import type { Leading } from "@/lib/interviews/queries/meetings";

type NextMeetingProps = Omit<Leading, "held">;

/** The ways to hold the next meeting, for a recruiter; before that the consent, where this screening has none. */
export function NextMeeting({ lacking, ...leading }: NextMeetingProps) {
  if (lacking.length > 0 && !leading.running)
    return <ConsentsNeeded screeningId={leading.screeningId} texts={lacking} canRecord />;
  return <LeadMeeting {...leading} />;
}
