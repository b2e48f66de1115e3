import { LeadMeeting } from "@/components/checks/when-shown";
import type { MeetingsView } from "@/lib/interviews/queries/meetings";
import { MeetingPanel } from "./meeting-panel";

/** The work of the interview check: start a meeting in one of two ways, and the meetings held so far, newest first. */
export function VideoInterview({ view, canWork }: { view: MeetingsView; canWork: boolean }) {
  const { screeningId, canLead, next, meetings } = view;
  const canStart = canLead && (canWork || next === "later-meeting");
  return (
    <>
      {canStart && next && <LeadMeeting screeningId={screeningId} running={null} next={next} />}
      {meetings.map((meeting) => (
        <MeetingPanel key={meeting.id} meeting={meeting} view={view} />
      ))}
    </>
  );
}
