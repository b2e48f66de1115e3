import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { LookFilters } from "@/components/refresh/look-filters";
import { LookTable } from "@/components/refresh/look-table";
import { looksHref } from "@/components/refresh/looks-href";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { listLooks } from "@/lib/refresh/queries";
import { lookFilter } from "@/lib/refresh/schema";

export const metadata: Metadata = { title: "Looks again" };

const empty = {
  "to-do":
    "Nobody who works here is to be looked at again. What the policies ask later, and after a change, will be here.",
  overdue: "Nothing is overdue.",
  month: "Nothing more is due this month.",
  done: "The looks that came to ready will be here.",
};

export default async function LooksPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("work:read");
  const filter = lookFilter.parse(await searchParams);
  const { rows, newer, older, count } = await listLooks(actor, filter);
  const bringIn = (className?: string) =>
    may(actor.role, "work:bring-in") && (
      <ButtonLink href="/looks/import" className={className}>
        Import people who work here
      </ButtonLink>
    );
  return (
    <Page trail={[{ label: "Looks again" }]} actions={rows.length > 0 && bringIn("max-desk:hidden")}>
      <h1 className="sr-only">Looks again</h1>
      <LookFilters filter={filter} count={count} />
      {rows.length > 0 ? (
        <LookTable rows={rows} canOpen={may(actor.role, "look:open")} />
      ) : (
        <EmptyState next={bringIn()}>{empty[filter.show]}</EmptyState>
      )}
      <div className="mt-2">
        <Pager
          newer={newer && looksHref({ ...filter, after: undefined, before: newer })}
          older={older && looksHref({ ...filter, before: undefined, after: older })}
          count={`${rows.length} of ${count(filter.show)}`}
          aside={rows.length > 0 && <RowKeys />}
        />
      </div>
    </Page>
  );
}
