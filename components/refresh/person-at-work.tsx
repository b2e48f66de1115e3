import Link from "next/link";
import { Facts, Panel } from "@/components/ui/panel";
import { Day, When } from "@/components/ui/when";
import type { WorkView } from "@/lib/refresh/queries";
import { PersonLooks } from "./look-table";
import { RecordChange } from "./record-change";
import { RecordLeft } from "./record-left";

type PersonAtWorkProps = { work: WorkView; canOpen: boolean; canChange: boolean };

/** Somebody who works here: since when, every look at them, and what is recorded when something changes. */
export function PersonAtWork({ work, canOpen, canChange }: PersonAtWorkProps) {
  const { id, name, position, place, left, endedOn, looks, asksAfterChange } = work;
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      <header>
        <h1>{name}</h1>
        <p className="text-soft">
          {position} · {place}
        </p>
      </header>
      <Panel title={left ? "Does not work here any more" : "Works here"}>
        <div className="flex flex-col gap-3">
          <Facts facts={facts(work)} />
          {canChange && (
            <div className="flex flex-wrap gap-2">
              {asksAfterChange && !left && <RecordChange employmentId={id} />}
              <RecordLeft employmentId={id} endedOn={endedOn} />
            </div>
          )}
          {canChange && !asksAfterChange && !left && (
            <p className="text-sm text-grey">The policy of this position asks nothing after a change.</p>
          )}
        </div>
      </Panel>
      {looks.length > 0 ? (
        <PersonLooks looks={looks} name={name} canOpen={canOpen} />
      ) : (
        <p className="text-soft">Nothing is due, and nobody has looked again.</p>
      )}
    </div>
  );
}

function facts({ startsOn, endedOn, screeningId, addedAt }: WorkView) {
  const how = screeningId ? (
    <Link href={`/screenings/${screeningId}`} className="underline">
      after a screening
    </Link>
  ) : (
    <>
      worked here already, brought in <When at={addedAt} show="day" />
    </>
  );
  return [
    { name: "First day", value: <Day date={startsOn} /> },
    ...(endedOn ? [{ name: "Last day", value: <Day date={endedOn} /> }] : []),
    { name: "Came in", value: how },
  ];
}
