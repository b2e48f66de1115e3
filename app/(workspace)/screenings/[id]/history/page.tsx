import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { History, VerifyLink } from "@/components/audit/history";
import { Page } from "@/components/frame/page";
import { screeningTrail } from "@/components/screenings/trail";
import { getHistory } from "@/lib/audit/queries/history";
import { historyFilter } from "@/lib/audit/schema";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "History" };

type HistoryPageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const actor = await requireActor("audit:read");
  const { id } = await params;
  const filter = historyFilter.parse(await searchParams);
  const found = await getHistory(actor, id, filter);
  if (!found) notFound();
  const base = `/screenings/${id}/history`;
  const trail = [...screeningTrail(id, found.name), { label: "History" }];
  return (
    <Page trail={trail} actions={<VerifyLink base={base} filter={filter} />}>
      <div className="flex flex-col gap-3">
        <div>
          <h1>History</h1>
          <p className="text-soft">
            Everything that was done in the screening of {found.name} for {found.position}. Each entry is linked to the
            one before it, and to what it recorded.
          </p>
        </div>
        <History base={base} filter={filter} history={found.history} />
      </div>
    </Page>
  );
}
