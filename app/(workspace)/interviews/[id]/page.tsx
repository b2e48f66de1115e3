import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Page } from "@/components/frame/page";
import { RunMeeting } from "@/components/interviews/run-meeting";
import { screeningTrail } from "@/components/screenings/trail";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { getRunning } from "@/lib/interviews/queries/running";

export const metadata: Metadata = { title: "Meeting" };

type Props = { params: Promise<{ id: string }> };

export default async function MeetingPage({ params }: Props) {
  const actor = await requireActor("interview:lead");
  const meeting = await getRunning(actor, (await params).id);
  if (!meeting) notFound();
  const { screeningId, candidate } = meeting;
  const works = may(actor.role, "screening:read");
  const check = `/screenings/${screeningId}/checks/video-interview`;
  const decision = `/decisions/${screeningId}`;
  const trail = works
    ? [...screeningTrail(screeningId, candidate), { label: "Video interview", href: check }]
    : [
        { label: "Decisions", href: "/decisions" },
        { label: candidate, href: decision },
      ];
  return (
    <Page trail={[...trail, { label: "Meeting" }]}>
      <RunMeeting
        meeting={meeting}
        after={
          <Link href={works ? check : decision} className="underline">
            Say whether it was the person on the document
          </Link>
        }
      />
    </Page>
  );
}
