import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { DecisionList } from "@/components/decisions/decision-list";
import { DossierView } from "@/components/decisions/dossier-view";
import { News } from "@/components/decisions/news";
import { NextWord } from "@/components/decisions/next-word";
import { Page } from "@/components/frame/page";
import { MeetCandidate } from "@/components/interviews/meet-candidate";
import { Badge } from "@/components/ui/badge";
import { WaiversToDecide } from "@/components/waivers/waivers";
import { requireActor } from "@/lib/auth/session";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { getLeading } from "@/lib/interviews/queries/meetings";
import { gate } from "@/lib/policy/stages";

export const metadata: Metadata = { title: "Decision" };

const search = z.object({ since: z.uuid().optional().catch(undefined) });

type DossierPageProps = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export default async function DossierPage({ params, searchParams }: DossierPageProps) {
  const actor = await requireActor("gate:read");
  const { since } = search.parse(await searchParams);
  const dossier = await getDossier(actor, (await params).id, since);
  if (!dossier) notFound();
  const question = dossier.gate && !dossier.ended ? gate(dossier.gate).question : dossier.name;
  return (
    <Page trail={[{ label: "Decisions", href: "/decisions" }, { label: question }]}>
      <div className="grid max-w-4xl gap-x-10 gap-y-5 desk:grid-cols-2">
        <header className="desk:col-span-2">
          <h1>{dossier.name}</h1>
          {dossier.look && <Badge tone="accent">{dossier.look}</Badge>}
          <p className="text-soft">
            {dossier.position} · recruiter {dossier.recruiter}
          </p>
        </header>
        {dossier.news && (
          <div className="desk:col-span-2">
            <News key={since} news={dossier.news} />
          </div>
        )}
        <DossierView {...dossier} />
        <div className="flex flex-col gap-5">
          <NextWord {...dossier} />
          <WaiversToDecide screeningId={dossier.id} waivers={dossier.waivers} />
          {dossier.decisions.length > 0 && (
            <section aria-label="What was decided">
              <h2 className="mb-2">What was decided</h2>
              <DecisionList decisions={dossier.decisions} />
            </section>
          )}
          {!dossier.ended && <MeetCandidate {...dossier} leading={await getLeading(actor, dossier.id)} />}
        </div>
      </div>
    </Page>
  );
}
