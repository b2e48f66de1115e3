import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Deviations } from "@/components/deviations/deviations";
import { ChecksAlone } from "@/components/screenings/checks-alone";
import { Overview } from "@/components/screenings/overview";
import { ScreeningPage } from "@/components/screenings/screening-page";
import type { Actor } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { readDecisions } from "@/lib/decisions/queries/record";
import { listDeviations, listPossible } from "@/lib/deviations/queries";
import { getRestriction } from "@/lib/restrictions/queries";
import { getScreening, type ScreeningView } from "@/lib/screenings/queries/screening";
import { getSources } from "@/lib/sources/queries/sources";
import { getStop } from "@/lib/stops/queries";

export const metadata: Metadata = { title: "Screening" };

type Props = { params: Promise<{ id: string }> };

export default async function ScreeningOverviewPage({ params }: Props) {
  const actor = await requireActor("screening:read");
  const { id } = await params;
  const screening = await getScreening(actor, id);
  if (!screening) notFound();
  return (
    <ScreeningPage actor={actor} screening={screening}>
      {screening.whole ? await overview(actor, screening) : <ChecksAlone screening={screening} />}
    </ScreeningPage>
  );
}

async function overview(actor: Actor, { id, ending }: ScreeningView) {
  const [sources, decisions, stop, restriction, deviations, possible] = await Promise.all([
    getSources(actor, id),
    readDecisions(id),
    getStop(actor, id),
    getRestriction(actor, id),
    listDeviations(actor, id),
    listPossible(actor, id),
  ]);
  return (
    <Overview screeningId={id} sources={sources} decisions={decisions} stop={stop} restriction={restriction}>
      <Deviations {...{ actor, deviations, possible }} screeningId={id} open={!ending} />
    </Overview>
  );
}
