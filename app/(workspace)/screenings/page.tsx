import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { BringIn } from "@/components/screenings/bring-in";
import { NothingHere } from "@/components/screenings/nothing-here";
import { QueueFilters } from "@/components/screenings/queue-filters";
import { queueHref } from "@/components/screenings/queue-href";
import { QueueTable } from "@/components/screenings/queue-table";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { getQueue, queueTabs, readFilter } from "@/lib/screenings/queries/queue";

export const metadata = { title: "Screenings" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ScreeningsPage({ searchParams }: Props) {
  const actor = await requireActor("screening:read");
  const filter = readFilter(await searchParams, actor);
  const queue = await getQueue(actor, filter);
  const { rows, shown, newer, older, positions, position, recruiters } = queue;
  const whole = may(actor.role, "screening:whole");
  const canAssign = may(actor.role, "screening:assign");
  const bulk = may(actor.role, "screening:remind")
    ? { colleagues: queue.colleagues, canSnooze: may(actor.role, "screening:snooze") }
    : undefined;
  const create = may(actor.role, "candidate:create") && <BringIn />;
  return (
    <Page trail={[{ label: actor.role === "operations" ? "To do" : "Screenings" }]} actions={create}>
      <h1 className="sr-only">Screenings</h1>
      <QueueFilters
        filter={filter}
        tabs={queueTabs(actor, filter.turn, queue)}
        positions={positions}
        position={position}
        recruiters={recruiters}
        whole={whole}
        canAssign={canAssign}
        canSave={may(actor.role, "view:save")}
      />
      {rows.length > 0 ? (
        <QueueTable rows={rows} whole={whole} bulk={bulk} />
      ) : (
        <NothingHere filter={filter} all={queue.all} whole={whole} create={create} />
      )}
      <div className="mt-2">
        <Pager
          count={`${rows.length} of ${shown}`}
          newer={newer && queueHref({ ...filter, after: undefined, before: newer })}
          older={older && queueHref({ ...filter, before: undefined, after: older })}
          aside={rows.length > 0 && <RowKeys select={Boolean(bulk)} />}
        />
      </div>
    </Page>
  );
}
