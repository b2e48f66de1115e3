import { notFound, redirect } from "next/navigation";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { findScreening } from "@/lib/screenings/queries/by-name";

/** Leads from what the employer's own system calls a screening to the screening, and whoever decides in it to their page of it. */
export default async function ByNamePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("screening:find");
  const id = await findScreening(actor, (await params).id);
  if (!id) notFound();
  redirect(may(actor.role, "screening:read") ? `/screenings/${id}` : `/decisions/${id}`);
}
