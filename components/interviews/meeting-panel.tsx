import Link from "next/link";
import { AttestForm, ComparePictures } from "@/components/checks/when-shown";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import type { ChallengeResult, SamePerson } from "@/lib/interviews/meeting";
import { meetingKinds, paths } from "@/lib/interviews/meeting";
import type { MeetingsView, MeetingView } from "@/lib/interviews/queries/meetings";
import { StepList } from "./step-list";

const marks: Record<SamePerson, Mark> = { same: "done", "not-sure": "open-difference", different: "open-difference" };

type MeetingPanelProps = { meeting: MeetingView; view: MeetingsView };

/** One meeting: what was asked at it, its stills beside the document, and what people say after looking at both. */
export function MeetingPanel({ meeting, view }: MeetingPanelProps) {
  const { id, kind, path, ended, startedAt, startedBy, steps, answers, canAnswer } = meeting;
  const label = meetingKinds[kind];
  return (
    <Panel
      label={label}
      title={
        <>
          {view.canLead ? (
            <Link href={`/interviews/${id}`} className="hover:underline">
              {label}
            </Link>
          ) : (
            label
          )}{" "}
          <span className="font-normal text-soft">
            {paths[path].toLowerCase()}, led by {startedBy}, <When at={startedAt} />
          </span>
        </>
      }
      aside={ended ? answersWords(meeting) : <StateMark mark="started">Under way</StateMark>}
    >
      <div className="flex flex-col gap-4">
        {!ended && view.canLead && (
          <ButtonLink href={`/interviews/${id}`} className="self-start">
            Go on with it
          </ButtonLink>
        )}
        {steps.length > 0 && <StepList steps={steps} />}
        {ended && path === "camera" && <Pictures meeting={meeting} view={view} />}
        {answers.map(({ by, at, answer, words, note }) => (
          <div key={by}>
            <p className="flex flex-wrap items-baseline gap-x-3">
              <StateMark mark={marks[answer]}>{words}</StateMark>
              <span className="text-sm text-grey">
                {by}, <When at={at} />
              </span>
            </p>
            {note && <p className="whitespace-pre-line text-soft">{note}</p>}
          </div>
        ))}
        {canAnswer && <Answer meeting={meeting} view={view} />}
      </div>
    </Panel>
  );
}

function answersWords({ answeredBy, needed }: MeetingView) {
  if (answeredBy.length >= needed) return <StateMark mark="done">Compared by {answeredBy.join(" and ")}</StateMark>;
  const words = answeredBy.length === 0 ? "Not compared yet" : `Answered by ${answeredBy.join()}, one more to come`;
  return <StateMark mark="started">{words}</StateMark>;
}

function Answer({ meeting, view }: MeetingPanelProps) {
  const { id, path, steps, answeredBy, needed } = meeting;
  const form = (
    <AttestForm
      screeningId={view.screeningId}
      interviewId={id}
      ways={path === "camera" ? ["video"] : ["in-person", "third-party"]}
    >
      <Notice title="Answer before you talk about it.">
        {needed > 1 ? "Two people answer, and neither sees the other’s answer before giving their own. " : ""}
        Whoever answers does not decide, and an answer cannot be taken back.
      </Notice>
      <StepsNotDone steps={steps} />
    </AttestForm>
  );
  return answeredBy.length < needed ? form : <Disclosure label="Looked at it too? Answer as well">{form}</Disclosure>;
}

/** What the steps ask of whoever answers: a step that was tried and not done is theirs to weigh, and no software's. */
function StepsNotDone({ steps }: Pick<MeetingView, "steps">) {
  const count = (wanted: ChallengeResult) => steps.filter(({ result }) => result?.id === wanted).length;
  if (count("done") === 0)
    return (
      <Notice tone="difference" title="No step was done.">
        What you say is kept, but nothing that was drawn stands behind it. Meet once more if you can.
      </Notice>
    );
  if (count("not-done") === 0) return null;
  return <p className="text-soft">Look at what was tried and not done, with its note, before you answer.</p>;
}

/** What there is to compare: the document and every earlier still on one side, the stills of this meeting on the other. */
function Pictures({ meeting, view: { document, meetings, takenOver } }: MeetingPanelProps) {
  const stillsOf = ({ steps }: MeetingView) =>
    steps.flatMap(({ title, stills }) => stills.map((picture) => ({ label: title, picture })));
  const earlier = meetings.slice(meetings.indexOf(meeting) + 1);
  const known = [
    ...document.map((picture) => ({ label: `Identity document, ${picture.fileName}`, picture })),
    ...takenOver.document,
    ...earlier.flatMap(stillsOf).map(({ label, picture }) => ({ label: `Earlier meeting, ${label}`, picture })),
    ...takenOver.stills,
  ];
  const seen = stillsOf(meeting);
  if (seen.length === 0) return <p className="text-soft">No still was kept at this meeting: answer by what you saw.</p>;
  if (document.length + takenOver.document.length === 0)
    return (
      <>
        <Notice tone="difference" title="No picture of an identity document is here to compare with.">
          Add it first where it may be kept. Where it may not, compare at the meeting, with the document beside the
          face, and say in your answer what you compared.
        </Notice>
        {known.length > 0 && <ComparePictures known={known} seen={seen} />}
      </>
    );
  return <ComparePictures known={known} seen={seen} />;
}
