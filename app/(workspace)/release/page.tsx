import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { ReleaseFilters } from "@/components/gates/release-filters";
import { releaseHref } from "@/components/gates/release-href";
import { ReleaseTable } from "@/components/gates/release-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { listReleases } from "@/lib/gates/queries/list";
import { releaseFilter } from "@/lib/gates/schema";

export const metadata: Metadata = { title: "Releases" };

export default async function ReleasesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("release:read");
  const filter = releaseFilter.parse(await searchParams);
  const { rows, total, newer, older } = await listReleases(actor, filter);
  const { gate, standing, q } = filter;
  return (
    <Page trail={[{ label: "Releases" }]}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Releases</h1>
        <ReleaseFilters filter={filter} />
        {rows.length > 0 ? (
          <ReleaseTable rows={rows} />
        ) : gate || standing || q ? (
          <EmptyState next={<ButtonLink href="/release">Show every release</ButtonLink>}>
            {q ? `Nobody is found by “${q}” here.` : "No gate stands like this now."}
          </EmptyState>
        ) : (
          <EmptyState>What may be sent, opened and paid will be here as soon as somebody is screened.</EmptyState>
        )}
        <Pager
          count={`${rows.length} of ${total}`}
          newer={newer && releaseHref({ gate, standing, q, before: newer })}
          older={older && releaseHref({ gate, standing, q, after: older })}
          aside={rows.length > 0 && <RowKeys />}
        />
      </div>
    </Page>
  );
}
