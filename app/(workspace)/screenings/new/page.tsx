import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewScreening } from "@/components/candidates/new-screening";
import { NoPositionYet } from "@/components/candidates/no-position-yet";
import { OpenForAnother } from "@/components/candidates/open-for-another";
import { Page } from "@/components/frame/page";
import { requireActor } from "@/lib/auth/session";
import { getPersonOf, newScreeningFilter } from "@/lib/candidates/queries";
import { listOpenPositions } from "@/lib/positions/queries";

export const metadata: Metadata = { title: "New screening" };

export default async function NewScreeningPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("candidate:create");
  const { way, position, same } = newScreeningFilter.parse(await searchParams);
  const positions = await listOpenPositions(actor);
  const person = same && (await getPersonOf(actor, same));
  if (person === null) notFound();
  const form = person ? (
    <OpenForAnother person={person} positions={positions} />
  ) : (
    <NewScreening positions={positions} wanted={position} way={way} />
  );
  return (
    <Page trail={[{ label: "Screenings", href: "/screenings" }, { label: "New screening" }]}>
      <div className="flex max-w-2xl flex-col gap-4">
        <h1>{person ? `${person.name}, also for another position` : "New screening"}</h1>
        {positions.length > 0 ? form : <NoPositionYet />}
      </div>
    </Page>
  );
}
