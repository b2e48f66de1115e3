import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/frame/page";
import { PersonAtWork } from "@/components/refresh/person-at-work";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { getWork } from "@/lib/refresh/queries";

export const metadata: Metadata = { title: "Works here" };

export default async function WorkPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("work:read");
  const work = await getWork(actor, (await params).id);
  if (!work) notFound();
  return (
    <Page trail={[{ label: "Looks again", href: "/looks" }, { label: work.name }]}>
      <PersonAtWork work={work} canOpen={may(actor.role, "look:open")} canChange={may(actor.role, "work:change")} />
    </Page>
  );
}
