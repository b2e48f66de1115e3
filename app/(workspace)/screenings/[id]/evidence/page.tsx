import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EvidenceDrop } from "@/components/evidence/evidence-drop";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { Page } from "@/components/frame/page";
import { screeningTrail } from "@/components/screenings/trail";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { Notice } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { offered } from "@/lib/evidence/media-types";
import { evidenceFilter, listEvidence } from "@/lib/evidence/queries";

export const metadata: Metadata = { title: "Evidence" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export default async function EvidencePage({ params, searchParams }: Props) {
  const actor = await requireActor("evidence:read");
  const { id } = await params;
  const { check, ...cursor } = evidenceFilter.parse(await searchParams);
  const list = (await listEvidence(actor, id, { checkKind: check, ...cursor })) ?? notFound();
  const { candidate, ended, places, evidence, count, newer, older } = list;
  const here = `/screenings/${id}/evidence?${check ? `check=${encodeURIComponent(check)}&` : ""}`;
  const checks = places
    .filter(({ kind }) => kind)
    .map(({ kind, title }) => ({ label: title, href: `?check=${kind}`, current: check === kind }));
  return (
    <Page trail={[...screeningTrail(id, candidate), { label: "Evidence" }]}>
      <div className="flex flex-col gap-3">
        <h1 className="desk:sr-only">Evidence about {candidate}</h1>
        {may(actor.role, "evidence:add") &&
          (ended ? (
            <Notice>This screening has ended; its evidence stays as it is.</Notice>
          ) : (
            <EvidenceDrop screeningId={id} places={places} accept={offered} />
          ))}
        <div>
          <FilterChip label="Belongs to" choices={[{ label: "any", href: "?", current: !check }, ...checks]} />
        </div>
        {evidence.length > 0 ? (
          <EvidenceList evidence={evidence} />
        ) : (
          <EmptyState>
            Documents, letters and notes of calls will be here, each with where it came from, who added it and when.
          </EmptyState>
        )}
        <Pager
          newer={newer && `${here}before=${newer}`}
          older={older && `${here}after=${older}`}
          count={`${evidence.length} of ${count}`}
        />
      </div>
    </Page>
  );
}
