import { Disclosure } from "@/components/ui/disclosure";
import type { MeetingsView } from "@/lib/interviews/queries/meetings";
import { MeetingPanel } from "./meeting-panel";
import { NextMeeting } from "./next-meeting";

/** The work of the interview check: the meetings held so far, newest first, and the two ways to start another. */
export function VideoInterview({ view, canWork }: { view: MeetingsView; canWork: boolean }) {
  const { screeningId, canLead, next, lacking, meetings } = view;
  const canStart = canLead && (canWork || next === "later-meeting");
  const start = canStart && next && <NextMeeting {...{ screeningId, next, lacking }} running={null} />;
  return (
    <>
      {meetings.map((meeting) => (
        <MeetingPanel key={meeting.id} meeting={meeting} view={view} />
      ))}
      {meetings.length > 0 && start ? <Disclosure label="Meet once more">{start}</Disclosure> : start}
    </>
  );
}
