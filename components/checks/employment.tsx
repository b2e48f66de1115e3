import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import { AddContact } from "@/components/verifications/add-contact";
import { Question } from "@/components/verifications/question";
import { RecordAsked } from "@/components/verifications/record-asked";
import { jobState } from "@/lib/checks/kinds/employment";
import { type Provenance, provenance } from "@/lib/verifications/provenance";
import type { JobView } from "@/lib/verifications/queries";

const states: Record<ReturnType<typeof jobState>, { mark: Mark; words: string }> = {
  open: { mark: "not-started", words: "Not asked" },
  confirmed: { mark: "done", words: "Confirmed" },
  unclear: { mark: "started", words: "Not clear yet" },
  "not-confirmed": { mark: "open-difference", words: "Does not agree" },
  "no-answer": { mark: "open-difference", words: "No answer" },
};

/** The work of the employment check: a row for each job claimed. */
export function Employment({ screeningId, jobs, canWork }: { screeningId: string; jobs: JobView[]; canWork: boolean }) {
  if (jobs.length === 0)
    return <EmptyState>No job is claimed in the résumé or the application, so there is nobody to ask yet.</EmptyState>;
  return jobs.map((job) => <Job key={job.claimId} screeningId={screeningId} job={job} canWork={canWork} />);
}

function Job({ screeningId, job, canWork }: { screeningId: string; job: JobView; canWork: boolean }) {
  const { claimId, claimed, contacts, questions, source } = job;
  const state = jobState({ verifications: questions as never });
  const waiting = state === "open" && questions.length > 0;
  const { mark, words } = waiting ? { mark: "started" as const, words: "Waiting for an answer" } : states[state];
  return (
    <Panel
      label={[claimed.employer, claimed.title].filter(Boolean).join(", ")}
      edge={state === "not-confirmed" ? "difference" : "line"}
      title={
        <>
          <strong className="font-semibold">{claimed.employer}</strong>{" "}
          <span className="font-normal text-soft">
            {claimed.title && `${claimed.title}, `}
            <span className="whitespace-nowrap">{span(claimed)}</span>
          </span>
        </>
      }
      aside={<StateMark mark={mark}>{words}</StateMark>}
    >
      <div className="flex flex-col gap-4">
        {claimed.contact && (
          <p className="text-sm text-grey">
            The {source.toLowerCase()} names{" "}
            {[claimed.contact.email, claimed.contact.phone, claimed.contact.web].filter(Boolean).join(", ")}. It came
            from the candidate, so it does not count.
          </p>
        )}
        {contacts.map((contact) => {
          const asked = questions.filter(({ contactId }) => contactId === contact.id);
          return (
            <div key={contact.id} className="flex flex-col gap-2">
              <p className="flex flex-wrap items-baseline gap-x-2">
                <span className="font-medium break-all">{contact.value}</span>
                <Badge tone="done">found: {provenance[contact.foundIn as Provenance].toLowerCase()}</Badge>
                <span className="text-sm text-grey">
                  {contact.foundAt}, by {contact.by}
                </span>
              </p>
              {asked.map((question) => (
                <Question key={question.id} screeningId={screeningId} question={question} canWork={canWork} />
              ))}
              {canWork && asked.every(({ answer }) => answer) && (
                <RecordAsked screeningId={screeningId} contactId={contact.id} again={asked.length > 0} />
              )}
            </div>
          );
        })}
        {canWork && <AddContact screeningId={screeningId} claimId={claimId} open={contacts.length === 0} />}
      </div>
    </Panel>
  );
}

const span = ({ start, end }: { start: string | null; end: string | null }) =>
  start || end ? `${start ?? "?"} – ${end ?? "now"}` : null;
