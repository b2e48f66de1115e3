import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { Leading } from "@/lib/interviews/queries/meetings";
import { NextMeeting } from "./next-meeting";

/** Whether it is the same person, for a check after the interview: by a later meeting, compared where its stills are. */
export function SeeAgain({ leading, canWork }: { leading: Leading; canWork: boolean }) {
  const { held, ...meeting } = leading;
  const { screeningId, running, next } = meeting;
  const check = `/screenings/${screeningId}/checks/video-interview`;
  const later = held.filter(({ kind }) => kind === "later-meeting");
  return (
    <Panel label="Is it the same person?" title="Is it the same person?">
      <div className="flex flex-col items-start gap-3">
        <p className="text-soft">
          Hold a later meeting. What is seen at it stands beside the interview and the identity document, and somebody
          says whether it is the same person.
        </p>
        {later.map(({ id, startedAt }) => (
          <Link key={id} href={check} className="underline">
            Compare what was seen on <When at={startedAt} show="day" />
          </Link>
        ))}
        {next === "interview" && !running ? (
          <ButtonLink href={check}>First do the video interview</ButtonLink>
        ) : (
          canWork && <NextMeeting {...meeting} />
        )}
      </div>
    </Panel>
  );
}
