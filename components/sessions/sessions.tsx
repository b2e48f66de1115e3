import Link from "next/link";
import { AddSessions, SeeNetwork } from "@/components/checks/when-shown";
import { Opens } from "@/components/ui/opens";
import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { Unfold } from "@/components/ui/unfold";
import { When } from "@/components/ui/when";
import { counted } from "@/lib/matching/counted";
import type { SessionsView, SessionView } from "@/lib/sessions/queries";
import { clockWords } from "./clock-words";
import { SessionPlot } from "./session-plot";

/** As many as one reads at once. */
const newest = 8;

/** The work of the check: when the candidate was connected, as a picture and in words, and what it may be laid beside. */
export function Sessions({ view, canWork }: { view: SessionsView; canWork: boolean }) {
  const { screeningId, sessions, met } = view;
  const earlier = sessions.slice(newest);
  return (
    <Panel label="Sessions" title="Sessions" aside={counted(sessions.length, "session")}>
      <div className="flex flex-col gap-4">
        {sessions.length === 0 && (
          <p className="max-w-prose text-soft">
            No session is kept yet. A log of your portal or meeting tool says when they were connected; where they are
            is not looked for.
          </p>
        )}
        <SessionPlot sessions={sessions} />
        <SessionList label="Newest sessions" sessions={sessions.slice(0, newest)} view={view} />
        {earlier.length > 0 && (
          <Opens label={<span className="text-soft">{counted(earlier.length, "session")} before these</span>}>
            <div className="mt-3">
              <SessionList label="Earlier sessions" sessions={earlier} view={view} />
            </div>
          </Opens>
        )}
        {met.length > 0 && <Met met={met} />}
        {canWork && (
          <Unfold label="Add sessions">
            <AddSessions screeningId={screeningId} />
          </Unfold>
        )}
      </div>
    </Panel>
  );
}

type ListProps = { label: string; sessions: SessionView[]; view: SessionsView };

function SessionList({ label, sessions, view: { screeningId, maySeeNetwork } }: ListProps) {
  if (sessions.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-col divide-y divide-faint">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 first:pt-0 last:pb-0">
          <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
            <Session session={session} />
          </div>
          {maySeeNetwork && session.addressKept && <SeeNetwork screeningId={screeningId} sessionId={session.id} />}
        </li>
      ))}
    </ul>
  );
}

function Session({ session: { at, origin, clock, networkWords, counts, others } }: { session: SessionView }) {
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-medium">
          <When at={at} />
        </span>
        <span className="text-grey">{origin}</span>
      </p>
      <p className="text-soft">
        {clockWords[clock] ?? clockWords.unknown}. Network:{" "}
        {networkWords.charAt(0).toLowerCase() + networkWords.slice(1)}.
        {!counts && " Using one for privacy counts for nothing, so this session is weighed nowhere."}
      </p>
      {others > 0 && (
        <StateMark mark="open-difference">
          {others === 1 ? "Another candidate" : `${others} other candidates`} connected from the same address
        </StateMark>
      )}
    </>
  );
}

/** Whose sessions meet these, for compliance: who may look at both. */
function Met({ met }: Pick<SessionsView, "met">) {
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-semibold">Connected from the same address within 30 days</h3>
      <ul>
        {met.map(({ id, name, position }) => (
          <li key={id}>
            <Link href={`/screenings/${id}/checks/sessions`} className="text-accent underline">
              {name}
            </Link>
            , {position}
          </li>
        ))}
      </ul>
    </div>
  );
}
