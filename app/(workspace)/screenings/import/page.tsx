import type { Metadata } from "next";
import { NoPositionYet } from "@/components/candidates/no-position-yet";
import { Page } from "@/components/frame/page";
import { ImportList } from "@/components/imports/import-list";
import { requireActor } from "@/lib/auth/session";
import { newScreeningFilter } from "@/lib/candidates/queries";
import { listOpenPositions } from "@/lib/positions/queries";

export const metadata: Metadata = { title: "Import a list" };

export default async function ImportPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("candidate:create");
  const { position } = newScreeningFilter.parse(await searchParams);
  const positions = await listOpenPositions(actor);
  return (
    <Page trail={[{ label: "Screenings", href: "/screenings" }, { label: "Import a list" }]}>
      <div className="flex max-w-4xl flex-col gap-4">
        <h1>Import a list of candidates</h1>
        {positions.length > 0 ? (
          <ImportList use="applicants" positions={positions} wanted={position} />
        ) : (
          <NoPositionYet />
        )}
      </div>
    </Page>
  );
}
