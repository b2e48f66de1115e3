import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { WaiverTable } from "@/components/waivers/waiver-table";
import { requireActor } from "@/lib/auth/session";
import { listEveryWaiver } from "@/lib/waivers/queries";
import { waiverFilter, waiverLists } from "@/lib/waivers/schema";

export const metadata: Metadata = { title: "Waivers" };

export default async function WaiversPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("waiver:read");
  const filter = waiverFilter.parse(await searchParams);
  const { rows, newer, older, counts } = await listEveryWaiver(actor, filter, new Date());
  const { show } = filter;
  const tabs = waiverLists.map(({ id, title }) => ({
    label: title,
    count: counts[id],
    href: `/waivers?show=${id}`,
    current: show === id,
  }));
  return (
    <Page trail={[{ label: "Waivers" }]}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Waivers</h1>
        <div>
          <TabLinks label="Which waivers" tabs={tabs} />
        </div>
        <WaiverTable rows={rows} show={show} />
        <Pager
          newer={newer && `/waivers?show=${show}&before=${newer}`}
          older={older && `/waivers?show=${show}&after=${older}`}
          count={`${rows.length} of ${counts[show]}`}
          aside={rows.length > 0 && <RowKeys />}
        />
      </div>
    </Page>
  );
}
