import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { NewPositionForm } from "@/components/positions/new-position-form";
import { requireActor } from "@/lib/auth/session";
import { listPolicies } from "@/lib/policy/queries";
import { listAssignable } from "@/lib/positions/queries";

export const metadata: Metadata = { title: "New position" };

export default async function NewPositionPage() {
  await requireActor("position:write");
  const [people, policies] = await Promise.all([listAssignable(), listPolicies()]);
  return (
    <Page trail={[{ label: "Positions", href: "/positions" }, { label: "New position" }]}>
      <div className="flex max-w-xl flex-col gap-4">
        <h1>New position</h1>
        <NewPositionForm people={people} policies={policies} />
      </div>
    </Page>
  );
}
