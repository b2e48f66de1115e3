import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Deviations } from "@/components/deviations/deviations";
import { ChecksAlone } from "@/components/screenings/checks-alone";
import { Overview } from "@/components/screenings/overview";
import { ScreeningPage } from "@/components/screenings/screening-page";
import { SharedTexts } from "@/components/texts/shared-texts";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { readDecisions } from "@/lib/decisions/queries/record";
import { listDeviations, listPossible } from "@/lib/deviations/queries";
import { listEarlyOpenings } from "@/lib/gates/queries/early";
import { getProtection } from "@/lib/protected-address/queries";
import { getStartDay } from "@/lib/refresh/queries";
import { getRestriction } from "@/lib/restrictions/queries";
import { getLivesIn } from "@/lib/screenings/queries/lives-in";
import { getScreening, type ScreeningView } from "@/lib/screenings/queries/screening";
import { getSources } from "@/lib/sources/queries/sources";
import { getStop } from "@/lib/stops/queries";
import { getSharedTexts } from "@/lib/texts/queries";

export const metadata: Metadata = { title: "Screening" };

type Props = { params: Promise<{ id: string }> };

export default async function ScreeningOverviewPage({ params }: Props) {
  const actor = await requireActor("screening:read");
  const screening = await getScreening(actor, (await params).id);
  if (!screening) notFound();
  const middle = screening.whole ? await overview(actor, screening) : <ChecksAlone screening={screening} />;
  return <ScreeningPage {...{ actor, screening }}>{middle}</ScreeningPage>;
}

async function overview(actor: Actor, screening: ScreeningView) {
  const { id, ending, name } = screening;
  const [sources, decisions, stop, restriction, early, livesIn, protection, startDay, deviations, possible, shared] =
    await Promise.all([
      getSources(actor, id),
      readDecisions(actor, id),
      getStop(actor, id),
      getRestriction(actor, id),
      listEarlyOpenings(actor, id),
      getLivesIn(actor, id),
      getProtection(actor, id),
      getStartDay(actor, id),
      listDeviations(actor, id),
      listPossible(actor, id),
      getSharedTexts(actor, id),
    ]);
  const start = startDay && { ...startDay, canSet: may(actor.role, "start-day:set") };
  return (
    <Overview {...{ screening, sources, decisions, stop, restriction, early, livesIn, protection, start }}>
      <SharedTexts name={name} shared={shared} />
      <Deviations {...{ actor, deviations, possible }} screeningId={id} open={!ending} />
    </Overview>
  );
}
