"use client";

import { useRouter } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { startMeeting } from "@/lib/interviews/actions";
import type { MeetingPath } from "@/lib/interviews/meeting";
import type { Leading } from "@/lib/interviews/queries/meetings";

const ways: { path: MeetingPath; title: string; words: string; start: string }[] = [
  {
    path: "camera",
    title: "With a camera",
    words: "By video, in whatever you meet in. A picture of each step is kept, for two people to compare.",
    start: "Start with a camera",
  },
  {
    path: "without-camera",
    title: "Without a camera",
    words:
      "In person, or with somebody trusted near the candidate who looks at the document and writes to us: a notary, a post office, a colleague there. No picture is kept.",
    start: "Start without a camera",
  },
];

/** The two ways to hold the next meeting, side by side because they count the same; or the way back into the one under way. */
export function LeadMeeting({ screeningId, running, next }: Omit<Leading, "held" | "lacking">) {
  const router = useRouter();
  if (running)
    return (
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        A meeting is under way.
        <ButtonLink href={`/interviews/${running}`}>Go on with it</ButtonLink>
      </p>
    );
  return (
    <section aria-label={next === "interview" ? "Start the interview" : "Start a later meeting"}>
      <div className="@container">
        <div className="grid gap-4 @xl:grid-cols-2">
          {ways.map(({ path, title, words, start }) => (
            <Panel key={path} title={title}>
              <div className="flex h-full flex-col items-start gap-3">
                <p className="text-soft">{words}</p>
                <ActionButton
                  action={startMeeting}
                  input={{ screeningId, path }}
                  onDone={({ interviewId }) => router.push(`/interviews/${interviewId}`)}
                >
                  {start}
                </ActionButton>
              </div>
            </Panel>
          ))}
        </div>
      </div>
      <p className="mt-2 text-sm text-grey">
        The candidate chooses the way, and both count the same.
        {next === "later-meeting" && " A later meeting asks two of the steps again and compares once more."}
      </p>
    </section>
  );
}
