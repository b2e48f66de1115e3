import type { Metadata } from "next";
import { CandidateSearch } from "@/components/candidates/candidate-search";
import { CandidateTable } from "@/components/candidates/candidate-table";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { BringIn } from "@/components/screenings/bring-in";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { candidateFilter, listCandidates } from "@/lib/candidates/queries";

export const metadata: Metadata = { title: "Candidates" };

export default async function CandidatesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("candidate:read");
  const filter = candidateFilter.parse(await searchParams);
  const { rows, newer, older, total } = await listCandidates(actor, filter);
  const create = may(actor.role, "candidate:create") && <BringIn />;
  const address = (at: Record<string, string>) =>
    `/candidates?${new URLSearchParams({ ...(filter.q && { q: filter.q }), ...at })}`;
  return (
    <Page trail={[{ label: "Candidates" }]} actions={create}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Candidates</h1>
        <CandidateSearch q={filter.q} />
        {rows.length > 0 ? (
          <CandidateTable candidates={rows} canOpen={Boolean(create)} />
        ) : (
          <NobodyHere q={filter.q} create={create} />
        )}
        <Pager
          newer={newer && address({ before: newer })}
          older={older && address({ after: older })}
          count={`${rows.length} of ${total}`}
          aside={<RowKeys />}
        />
      </div>
    </Page>
  );
}

function NobodyHere({ q, create }: { q: string; create: React.ReactNode }) {
  if (q)
    return (
      <EmptyState next={<ButtonLink href="/candidates">Show everybody</ButtonLink>}>
        Nobody here is called “{q}” or has it as e-mail. Accents and scripts are searched as they are written.
      </EmptyState>
    );
  return (
    <EmptyState next={create}>
      The people who applied will be here, each with their screenings, as soon as somebody brings one in.
    </EmptyState>
  );
}
