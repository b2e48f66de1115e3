import type { Metadata } from "next";
import { DecisionTable } from "@/components/decisions/decision-table";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { requireActor } from "@/lib/auth/session";
import { decisionFilter, listDecisions } from "@/lib/decisions/queries/list";

export const metadata: Metadata = { title: "Decisions" };

const tabs = [
  { show: "waiting", label: "Waiting for you", href: "/decisions" },
  { show: "going-on", label: "In progress", href: "/decisions?show=going-on" },
  { show: "ended", label: "Ended", href: "/decisions?show=ended" },
] as const;

export default async function DecisionsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("gate:read");
  const filter = decisionFilter.parse(await searchParams);
  const { rows, newer, older, counts } = await listDecisions(actor, filter);
  const { show } = filter;
  const before = newer && `/decisions?show=${show}&before=${newer}`;
  const after = older && `/decisions?show=${show}&after=${older}`;
  return (
    <Page trail={[{ label: "Decisions" }]}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Decisions</h1>
        <div>
          <TabLinks
            label="Which decisions"
            tabs={tabs.map((tab) => ({ ...tab, count: counts[tab.show], current: tab.show === show }))}
          />
        </div>
        <DecisionTable rows={rows} show={show} />
        {/* What waits begins with the oldest. */}
        <Pager
          newer={show === "waiting" ? after : before}
          older={show === "waiting" ? before : after}
          count={`${rows.length} of ${counts[show]}`}
          aside={<RowKeys />}
        />
      </div>
    </Page>
  );
}
