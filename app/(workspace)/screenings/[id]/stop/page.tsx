import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/frame/page";
import { screeningTrail } from "@/components/screenings/trail";
import { AnswerForm } from "@/components/stops/answer-form";
import { Letters } from "@/components/stops/letters";
import { Proposal } from "@/components/stops/proposal";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { headingOf } from "@/lib/stops/heading";
import { getStop } from "@/lib/stops/queries";

export const metadata: Metadata = { title: "Letters and answers" };

type StopPageProps = { params: Promise<{ id: string }> };

export default async function StopPage({ params }: StopPageProps) {
  const actor = await requireActor("letter:answer");
  const stop = await getStop(actor, (await params).id);
  if (!stop) notFound();
  const { id, name, position, proposal, letters, answerable, files } = stop;
  const { title, words } = headingOf(stop);
  return (
    <Page trail={[...screeningTrail(id, name), { label: title }]}>
      <div className="flex max-w-6xl flex-col gap-4">
        <div>
          <h1>{title}</h1>
          <p className="text-soft">
            {name}, {position}. {words}
          </p>
        </div>
        {proposal && <Proposal stop={stop} proposal={proposal} signer={actor.name} />}
        {answerable && (
          <AnswerForm screeningId={id} letterId={answerable} files={files} adds={may(actor.role, "evidence:add")} />
        )}
        <Letters stop={stop} />
        {!proposal && letters.length === 0 && (
          <EmptyState next={<ButtonLink href={`/screenings/${id}`}>Back to the screening</ButtonLink>}>
            Nobody proposes to stop this screening. Letters to the candidate and their answers will be here when
            somebody does.
          </EmptyState>
        )}
      </div>
    </Page>
  );
}
