import Link from "next/link";
import { AttestForm, LeadMeeting } from "@/components/checks/when-shown";
import { Disclosure } from "@/components/ui/disclosure";
import { When } from "@/components/ui/when";
import { meetingKinds } from "@/lib/interviews/meeting";
import type { Leading } from "@/lib/interviews/queries/meetings";
import { WhoeverAttests } from "./whoever-attests";

type MeetCandidateProps = { id: string; name: string; attested: boolean; leading: Leading | null };

/** What the hiring manager can do about meeting the candidate: lead a meeting, and say whom they saw. */
export function MeetCandidate({ id, name, attested, leading }: MeetCandidateProps) {
  return (
    <>
      {leading && (
        <Disclosure label={leading.running ? "Go on with the meeting" : "Lead a meeting with the candidate"}>
          <LeadMeeting screeningId={id} running={leading.running} next={leading.next} />
          <Held meetings={leading.held} />
        </Disclosure>
      )}
      {!attested && (
        <Disclosure label="Saw the candidate live with a document? Attest it">
          <AttestForm screeningId={id} ways={["video", "in-person"]}>
            <WhoeverAttests candidate={name} />
          </AttestForm>
        </Disclosure>
      )}
    </>
  );
}

/** The meetings held so far: how each step went, and no picture. */
function Held({ meetings }: { meetings: Leading["held"] }) {
  if (meetings.length === 0) return null;
  return (
    <p className="mt-3">
      Held so far:{" "}
      {meetings.map(({ id, kind, startedAt }) => (
        <Link key={id} href={`/interviews/${id}`} className="mr-2 inline-block underline">
          {meetingKinds[kind]}, <When at={startedAt} show="day" />
        </Link>
      ))}
    </p>
  );
}
