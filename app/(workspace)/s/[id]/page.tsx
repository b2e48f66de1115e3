import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { findScreening } from "@/lib/screenings/queries/by-name";

/** Leads from what the employer's own system calls a screening to the screening. */
export default async function ByNamePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("screening:read");
  const id = await findScreening(actor, (await params).id);
  if (!id) notFound();
  redirect(`/screenings/${id}`);
}
