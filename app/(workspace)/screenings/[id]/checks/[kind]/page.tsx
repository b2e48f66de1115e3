import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckEvidence } from "@/components/checks/check-evidence";
import { CheckHead } from "@/components/checks/check-head";
import { Completion } from "@/components/checks/completion";
import { Done, Earlier } from "@/components/checks/done";
import { Elsewhere } from "@/components/checks/elsewhere";
import { OtherWays } from "@/components/checks/other-ways";
import { ConsentsNeeded } from "@/components/consents/consents-needed";
import { ScreeningPage } from "@/components/screenings/screening-page";
import { Waivers } from "@/components/waivers/waivers";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { getCheck, getElsewhere } from "@/lib/checks/queries";
import { listEvidence } from "@/lib/evidence/queries";
import { getScreening } from "@/lib/screenings/queries/screening";
import { listWaivers } from "@/lib/waivers/queries";
import { works } from "./work";

export const metadata: Metadata = { title: "Check" };

type Props = { params: Promise<{ id: string; kind: string }> };

export default async function CheckPage({ params }: Props) {
  const actor = await requireActor("screening:read");
  const { id, kind } = await params;
  const [screening, check, files, elsewhere, waivers] = await Promise.all([
    getScreening(actor, id),
    getCheck(actor, id, kind),
    listEvidence(actor, id, { checkKind: kind }),
    getElsewhere(actor, id, kind),
    listWaivers(actor, id, kind),
  ]);
  if (!screening || !check || !files) notFound();
  const canWork = may(actor.role, "check:work") && !screening.ending && !check.byCompliance;
  const open = canWork && check.known !== null && !check.done && !check.notAsked && !check.law?.closes;
  const ready = open && !check.law?.stops && check.lacking.length === 0;
  const work = await works[kind]?.({ actor, screeningId: id, ...files, canWork: ready, law: check.law });
  return (
    <ScreeningPage actor={actor} screening={screening} check={{ kind, title: check.kind.title }}>
      <div className="flex flex-1 flex-col gap-4 px-4 pt-4 desk:px-5">
        <CheckHead screeningId={id} check={check} stages={screening.stages} />
        {elsewhere && <Elsewhere screeningId={id} kind={kind} elsewhere={elsewhere} canReuse={open} />}
        {check.done && (
          <Done screeningId={id} kind={kind} done={check.done} earlier={check.earlier} canReopen={canWork} />
        )}
        {open && (
          <ConsentsNeeded screeningId={id} texts={check.lacking} canRecord={may(actor.role, "consent:record")} />
        )}
        {work}
        <CheckEvidence screeningId={id} check={check.kind} evidence={files.evidence} canAdd={ready} />
        <Waivers actor={actor} screeningId={id} waivers={waivers} open={!screening.ending && !check.done} />
        {open && <OtherWays actor={actor} screeningId={id} waivers={waivers} check={check} ready={ready} />}
        {!check.done && check.earlier.length > 0 && <Earlier earlier={check.earlier} />}
        {open && <Completion screeningId={id} check={check} />}
      </div>
    </ScreeningPage>
  );
}
