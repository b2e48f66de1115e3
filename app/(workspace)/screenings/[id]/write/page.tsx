import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { Page } from "@/components/frame/page";
import { Composer } from "@/components/messages/composer";
import { screeningTrail } from "@/components/screenings/trail";
import { Notice } from "@/components/ui/notice";
import { requireActor } from "@/lib/auth/session";
import { getCompose } from "@/lib/messages/queries";
import { endedWords } from "@/lib/screenings/lifecycle";
import { getScreening } from "@/lib/screenings/queries/screening";

export const metadata: Metadata = { title: "Write to the candidate" };

const text = z.string().max(80).optional().catch(undefined);
const address = z.object({ template: text, rule: text, check: text, claim: z.uuid().optional().catch(undefined) });

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export default async function WritePage({ params, searchParams }: Props) {
  const actor = await requireActor("message:send");
  const { id } = await params;
  const { template, ...about } = address.parse(await searchParams);
  const screening = await getScreening(actor, id);
  const compose = screening && (await getCompose(actor, id, about));
  if (!screening || !compose) notFound();
  const current = compose.drafts.find((draft) => draft.id === template) ?? compose.drafts[0];
  const addressOf = (template: string) => `?${new URLSearchParams({ template, ...set(about) })}`;
  const back = `/screenings/${id}${compose.checks.some(({ value }) => value === about.check) ? `/checks/${about.check}` : ""}`;
  return (
    <Page trail={[...screeningTrail(id, screening.name), { label: "Write" }]}>
      <div className="flex flex-col gap-4">
        <h1>Write to {screening.name}</h1>
        {screening.ending ? (
          <Notice>{endedWords(screening.ending)}</Notice>
        ) : (
          <Composer screeningId={id} compose={compose} current={current?.id ?? ""} addressOf={addressOf} back={back} />
        )}
      </div>
    </Page>
  );
}

/** Only what the address says. */
const set = (values: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Record<string, string>;
