import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { ImportList } from "@/components/imports/import-list";
import { EmptyState } from "@/components/ui/empty-state";
import { requireActor } from "@/lib/auth/session";
import { listLookBackPositions } from "@/lib/refresh/queries";

export const metadata: Metadata = { title: "Import people who work here" };

export default async function ImportStaffPage() {
  const actor = await requireActor("work:bring-in");
  const positions = await listLookBackPositions(actor);
  return (
    <Page trail={[{ label: "Looks again", href: "/looks" }, { label: "Import people who work here" }]}>
      <div className="flex max-w-4xl flex-col gap-4">
        <header>
          <h1>Import people who work here already</h1>
          <p className="text-soft">
            A look back: each gets what the policy asks every year, due from today on, and then again each year.
          </p>
        </header>
        {positions.length > 0 ? (
          <ImportList use="staff" positions={positions} />
        ) : (
          <EmptyState>
            None of your open positions has a policy that asks something every year. Compliance can create one with such
            a policy and assign it to you.
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
