import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { PositionTable } from "@/components/positions/position-table";
import { ButtonLink } from "@/components/ui/button";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { listPositions, positionFilter } from "@/lib/positions/queries";

export const metadata: Metadata = { title: "Positions" };

export default async function PositionsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("position:read");
  const filter = positionFilter.parse(await searchParams);
  const { rows, newer, older, counts } = await listPositions(actor, filter);
  const { show } = filter;
  const create = may(actor.role, "position:write") && (
    <ButtonLink href="/positions/new" look="primary" keys="c">
      New position
    </ButtonLink>
  );
  const tabs = [
    { href: "/positions", label: "Open", count: counts.open, current: show === "open" },
    { href: "/positions?show=closed", label: "Closed", count: counts.closed, current: show === "closed" },
  ];
  return (
    <Page trail={[{ label: "Positions" }]} actions={create}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Positions</h1>
        <div>
          <TabLinks label="Which positions" tabs={tabs} />
        </div>
        <PositionTable positions={rows} show={show} next={create} />
        <Pager
          newer={newer && `/positions?show=${show}&before=${newer}`}
          older={older && `/positions?show=${show}&after=${older}`}
          count={`${rows.length} of ${counts[show]}`}
          aside={<RowKeys />}
        />
      </div>
    </Page>
  );
}
