import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/frame/page";
import { PolicyEditor } from "@/components/policy/when-shown";
import { requireActor } from "@/lib/auth/session";
import { draftOf } from "@/lib/policy/draft";
import { getPolicy, listKinds } from "@/lib/policy/queries";

export const metadata: Metadata = { title: "New version of a policy" };

export default async function EditPolicyPage({ params }: { params: Promise<{ id: string }> }) {
  await requireActor("policy:write");
  const policy = await getPolicy((await params).id);
  if (!policy) notFound();
  const { asks, number, versionId } = policy;
  const kinds = await listKinds();
  return (
    <Page trail={[{ label: "Policies", href: "/policies" }, { label: `${asks.name}, version ${number + 1}` }]}>
      <div className="flex max-w-6xl flex-col gap-4">
        <header>
          <h1>
            {asks.name}, version {number + 1}
          </h1>
          <p className="max-w-3xl text-soft">
            Version {number} stays as it is. Positions keep the version they have until somebody moves them, and
            screenings always keep theirs.
          </p>
        </header>
        <PolicyEditor kinds={kinds} draft={draftOf(asks, kinds)} before={asks} basedOn={versionId} />
      </div>
    </Page>
  );
}
