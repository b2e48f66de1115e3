import type { Metadata } from "next";
import { LastVerified } from "@/components/audit/last-verified";
import { Trail } from "@/components/audit/trail";
import { TrailFilters } from "@/components/audit/trail-filters";
import { VerifyAll } from "@/components/audit/verify-all";
import { Page } from "@/components/frame/page";
import { getLastVerified, listTrail } from "@/lib/audit/queries/trail";
import { trailFilter } from "@/lib/audit/schema";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Audit trail" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("audit:read");
  const filter = trailFilter.parse(await searchParams);
  const [{ families, people, only, ...trail }, last] = await Promise.all([listTrail(actor, filter), getLastVerified()]);
  return (
    <Page trail={[{ label: "Audit trail" }]}>
      <div className="flex flex-col gap-3">
        <div>
          <h1>Audit trail</h1>
          <p className="text-soft">
            Everything that was done, in every screening and outside of them. Each entry is linked to the one before it
            in its history, and to what it recorded.
          </p>
        </div>
        <VerifyAll last={<LastVerified last={last} />} />
        <TrailFilters filter={filter} families={families} people={people} only={only} />
        <Trail filter={filter} {...trail} />
      </div>
    </Page>
  );
}
