import type { Metadata } from "next";
import { NewScreening } from "@/components/candidates/new-screening";
import { NoPositionYet } from "@/components/candidates/no-position-yet";
import { Page } from "@/components/frame/page";
import { requireActor } from "@/lib/auth/session";
import { newScreeningFilter } from "@/lib/candidates/queries";
import { listOpenPositions } from "@/lib/positions/queries";

export const metadata: Metadata = { title: "New screening" };

export default async function NewScreeningPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("candidate:create");
  const { way, position } = newScreeningFilter.parse(await searchParams);
  const positions = await listOpenPositions(actor);
  return (
    <Page trail={[{ label: "Screenings", href: "/screenings" }, { label: "New screening" }]}>
      <div className="flex max-w-2xl flex-col gap-4">
        <h1>New screening</h1>
        {positions.length > 0 ? <NewScreening positions={positions} wanted={position} way={way} /> : <NoPositionYet />}
      </div>
    </Page>
  );
}
