import { Disclosure } from "@/components/decisions/disclosure";
import type { Leading } from "@/lib/interviews/queries/meetings";
import { AttestForm } from "./attest-form";
import { LeadMeeting } from "./lead-meeting";
import { WhoeverAttests } from "./whoever-attests";

type MeetCandidateProps = { id: string; name: string; attested: boolean; leading: Leading | null };

/** What the hiring manager can do about meeting the candidate: lead a meeting, and say whom they saw. */
export function MeetCandidate({ id, name, attested, leading }: MeetCandidateProps) {
  return (
    <>
      {leading && (
        <Disclosure label={leading.running ? "Go on with the meeting" : "Lead a meeting with the candidate"}>
          <LeadMeeting {...leading} />
        </Disclosure>
      )}
      {!attested && (
        <Disclosure label="You saw the candidate live, with a document? Attest it">
          <AttestForm screeningId={id} ways={["video", "in-person"]}>
            <WhoeverAttests candidate={name} />
          </AttestForm>
        </Disclosure>
      )}
    </>
  );
}
