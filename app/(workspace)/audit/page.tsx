import type { Metadata } from "next";
import { History, VerifyLink } from "@/components/audit/history";
import { Page } from "@/components/frame/page";
import { getCompanyHistory } from "@/lib/audit/queries";
import { historyFilter } from "@/lib/audit/schema";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Audit trail" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<unknown> }) {
  await requireActor("audit:read");
  const filter = historyFilter.parse(await searchParams);
  const history = await getCompanyHistory(filter);
  return (
    <Page trail={[{ label: "Audit trail" }]} actions={<VerifyLink base="/audit" filter={filter} />}>
      <div className="flex flex-col gap-3">
        <div>
          <h1>Audit trail</h1>
          <p className="text-soft">
            What belongs to no screening: users, sign-ins, positions, policies. Each screening has a history of its own,
            to be opened from its page.
          </p>
        </div>
        <History base="/audit" filter={filter} history={history} />
      </div>
    </Page>
  );
}
