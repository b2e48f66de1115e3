import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/frame/page";
import { Changing, Preview } from "@/components/rulesets/preview";
import { ProposalPoints } from "@/components/rulesets/proposal-points";
import { Release } from "@/components/rulesets/release";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { pageCursor } from "@/lib/db/page";
import { getProposal } from "@/lib/rulesets/queries";

export const metadata: Metadata = { title: "Proposed ruleset" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export default async function ProposalPage({ params, searchParams }: Props) {
  const actor = await requireActor("ruleset:release");
  const { id } = await params;
  const proposal = await getProposal(actor, id, pageCursor.parse(await searchParams));
  if (!proposal) notFound();
  const { rows, newer, older } = proposal.page;
  return (
    <Page trail={[{ label: "Rules", href: "/rules" }, { label: "Proposal" }]}>
      <div className="flex max-w-5xl flex-col gap-4">
        <h1>Proposed ruleset</h1>
        <ProposalPoints proposal={proposal} />
        <Preview proposal={proposal} />
        <Release proposal={proposal} />
        {proposal.previewedAt && (
          <>
            <Changing rows={rows} />
            {rows.length > 0 && (
              <Pager
                newer={newer && `/rules/${id}?before=${newer}`}
                older={older && `/rules/${id}?after=${older}`}
                count={`${rows.length} of ${proposal.changing}`}
              />
            )}
          </>
        )}
      </div>
    </Page>
  );
}
