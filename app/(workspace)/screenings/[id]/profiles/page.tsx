import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { HoursPanel } from "@/components/activity/hours-panel";
import { Page } from "@/components/frame/page";
import { screeningTrail } from "@/components/screenings/trail";
import { MatrixPage } from "@/components/sources/matrix-page";
import { ButtonLink } from "@/components/ui/button";
import { getActivity } from "@/lib/activity/queries";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { getScreening } from "@/lib/screenings/queries/screening";
import { getMatrix } from "@/lib/sources/queries/matrix";
import { getTakenBack } from "@/lib/sources/queries/taken-back";

export const metadata: Metadata = { title: "Profiles agree" };

const address = z.object({
  show: z.enum(["differences", "all"]).catch("differences"),
  /** The cell that is open: "name.0199…". */
  at: z.string().max(80).optional().catch(undefined),
});

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

export default async function ProfilesPage({ params, searchParams }: Props) {
  const actor = await requireActor("screening:whole");
  const { id } = await params;
  const { show, at } = address.parse(await searchParams);
  const screening = await getScreening(actor, id);
  if (!screening?.whole) notFound();
  const open = !screening.ending;
  const asked = screening.stages.some(({ checks }) => checks.some(({ kind }) => kind === "profiles"));
  const canAdd = open && asked && may(actor.role, "check:work");
  const add = canAdd && (
    <ButtonLink look="primary" href={`/screenings/${id}/checks/profiles`}>
      Add a profile
    </ButtonLink>
  );
  return (
    <Page trail={[...screeningTrail(id, screening.name), { label: "Profiles agree" }]} actions={add}>
      <MatrixPage
        screeningId={id}
        matrix={await getMatrix(actor, id)}
        takenBack={await getTakenBack(actor, id)}
        differences={screening.whole.differences}
        files={screening.whole.files}
        rights={{
          ask: open && may(actor.role, "message:send"),
          propose: open && may(actor.role, "difference:propose"),
          settle: open && may(actor.role, "difference:settle"),
          actorId: actor.id,
        }}
        show={show}
        at={at}
      />
      <HoursPanel screeningId={id} activity={await getActivity(actor, id)} canAdd={canAdd} />
    </Page>
  );
}
