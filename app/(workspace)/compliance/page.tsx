import type { Metadata } from "next";
import { MatterTable } from "@/components/compliance/matter-table";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { requireActor } from "@/lib/auth/session";
import { matterKinds, matters } from "@/lib/compliance/matters";
import { listMatters } from "@/lib/compliance/queries";
import { type MatterFilter, matterFilter } from "@/lib/compliance/schema";

export const metadata: Metadata = { title: "With compliance" };

const address = (filter: MatterFilter) => {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
  return query ? `/compliance?${query}` : "/compliance";
};

export default async function CompliancePage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("stop:finish");
  const filter = matterFilter.parse(await searchParams);
  const { kind } = filter;
  const { rows, newer, older, counts } = await listMatters(actor, filter);
  const all = matterKinds.reduce((sum, one) => sum + counts[one], 0);
  const tabs = [
    { label: "All", count: all, href: address({}), current: !kind },
    // They do not all fit, and what nothing waits for needs no tab.
    ...matterKinds
      .filter((one) => counts[one] > 0 || one === kind)
      .map((one) => ({
        label: matters[one].title,
        count: counts[one],
        href: address({ kind: one }),
        current: kind === one,
      })),
  ];
  return (
    <Page trail={[{ label: "With compliance" }]}>
      <h1 className="sr-only">With compliance</h1>
      <div className="mb-3">
        <TabLinks label="What waits" tabs={tabs} />
      </div>
      <MatterTable rows={rows} />
      <div className="mt-2">
        <Pager
          count={`${rows.length} of ${kind ? counts[kind] : all}`}
          newer={newer && address({ kind, before: newer })}
          older={older && address({ kind, after: older })}
          aside={rows.length > 0 && <RowKeys />}
        />
      </div>
    </Page>
  );
}
