import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConsentPanel } from "@/components/consents/consent-panel";
import { TextSheet } from "@/components/consents/text-sheet";
import { Page } from "@/components/frame/page";
import { screeningTrail } from "@/components/screenings/trail";
import { EmptyState } from "@/components/ui/empty-state";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { getConsents } from "@/lib/consents/queries";

export const metadata: Metadata = { title: "Consents and notices" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ text?: unknown }> };

export default async function ConsentsPage({ params, searchParams }: Props) {
  const actor = await requireActor("screening:whole");
  const { id } = await params;
  const { candidate, ended, texts } = (await getConsents(actor, id)) ?? notFound();
  const { text } = await searchParams;
  const sheet = texts.find((each) => each.id === text);
  const here = { label: "Consents and notices", href: `/screenings/${id}/consents` };
  const trail = [
    ...screeningTrail(id, candidate),
    ...(sheet ? [here, { label: sheet.title }] : [{ label: here.label }]),
  ];
  return (
    <Page trail={trail}>
      {sheet ? (
        <TextSheet text={sheet} />
      ) : (
        <div className="flex max-w-4xl flex-col gap-4">
          <div>
            <h1>Consents and notices</h1>
            <p className="text-soft">
              What {candidate} agreed to or was given, in which words, when and how. A check waits for the ones it
              needs.
            </p>
          </div>
          {texts.length === 0 && <EmptyState>None of the checks of this screening needs one.</EmptyState>}
          {texts.map((each) => (
            <ConsentPanel
              key={each.id}
              screeningId={id}
              text={each}
              canRecord={!ended && may(actor.role, "consent:record")}
            />
          ))}
        </div>
      )}
    </Page>
  );
}
