import { TakeSourceBack } from "@/components/checks/when-shown";
import { Panel } from "@/components/ui/panel";
import { Unfold } from "@/components/ui/unfold";
import type { ActivityView } from "@/lib/activity/queries";
import { counted } from "@/lib/matching/counted";
import { bases } from "@/lib/sources/kinds/activity";
import { AddActivity } from "./add-activity";
import { Clock } from "./clock";

type Props = { screeningId: string; activity: ActivityView; canAdd: boolean };

/** When the candidate was at a portal and their accounts did something, against the place claimed; nothing while there is no log, nor anybody who may add one. */
export function HoursPanel({ screeningId, activity: { logs, place }, canAdd }: Props) {
  if (logs.length === 0 && !canAdd) return null;
  return (
    <div className="mt-4 max-w-3xl">
      <Panel label="Hours against the place claimed" title="Hours against the place claimed">
        <div className="flex flex-col gap-5">
          {logs.length === 0 && (
            <p className="max-w-prose text-soft">
              Times of commits or of log-ins say what share of the work falls in working hours of the place claimed. No
              other place is looked for.
            </p>
          )}
          {logs.map((log) => (
            <Log key={log.id} log={log} place={place} back={canAdd && log.ofSource ? screeningId : null} />
          ))}
          {canAdd && <AddActivity screeningId={screeningId} />}
        </div>
      </Panel>
    </div>
  );
}

/** `back` is the screening out of which the reader may take the log back. */
type LogProps = { log: ActivityView["logs"][number]; place: string | null; back: string | null };

function Log({ log, place, back }: LogProps) {
  const { account: name, count, what, basis, hours, oddities } = log;
  const low = hours?.share !== null && hours?.share !== undefined && hours.share < 50;
  return (
    <section aria-label={name} className="flex flex-col gap-3">
      <header className="flex flex-wrap justify-between gap-x-4">
        <h3 className="min-w-0 break-words font-semibold">{name}</h3>
        <p className="text-grey">
          {counted(count, what)}, {bases[basis].toLowerCase()}
        </p>
      </header>
      {hours && place && hours.share !== null && <Clock byHour={hours.byHour} place={place} />}
      <div className="flex max-w-prose flex-col gap-1.5">
        <p>{hours?.words ?? "No place is stated whose time zone could be told, so its hours cannot be drawn."}</p>
        {low && (
          <p className="text-soft">
            Ask about usual hours. Night work, study, care, a team abroad, an application written after work or a wrong
            clock explain this, and it weighs nothing.
          </p>
        )}
        {oddities.map((words) => (
          <p key={words} className="break-words">
            {words}
          </p>
        ))}
        {basis === "git-log" && (
          <p className="text-soft">Whoever commits can set author dates and names, so this is the weaker source.</p>
        )}
        {back && (
          <Unfold label="Take it back">
            <TakeSourceBack screeningId={back} sourceId={log.id} />
          </Unfold>
        )}
      </div>
    </section>
  );
}
