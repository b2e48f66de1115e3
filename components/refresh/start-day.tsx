import Link from "next/link";
import { Panel } from "@/components/ui/panel";
import { Day, When } from "@/components/ui/when";
import type { StartDayView } from "@/lib/refresh/queries";
import { SetStartDay } from "./set-start-day";

/** The first day of work: which day it is, how it came to be, and the way to set it. */
export function StartDay(props: StartDayView & { canSet: boolean }) {
  const { screeningId, startsOn, employmentId, history, canSet } = props;
  if (!startsOn && !canSet) return null;
  return (
    <Panel title="First day of work">
      <div className="flex flex-col items-start gap-2">
        {startsOn ? <Day date={startsOn} /> : <p className="text-soft">Not agreed yet.</p>}
        {history.length > 1 && (
          <ul className="text-sm text-soft">
            {history.map(({ id, startsOn, reason, by, at }) => (
              <li key={id}>
                <Day date={startsOn} />, set by {by} <When at={at} show="day" />
                {reason && `: ${reason}`}
              </li>
            ))}
          </ul>
        )}
        {employmentId && (
          <Link href={`/looks/${employmentId}`} className="underline">
            What is due while they work here
          </Link>
        )}
        {canSet && <SetStartDay screeningId={screeningId} startsOn={startsOn} />}
      </div>
    </Panel>
  );
}
