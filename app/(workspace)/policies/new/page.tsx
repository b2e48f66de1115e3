import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { PolicyEditor } from "@/components/policy/when-shown";
import { requireActor } from "@/lib/auth/session";
import { draftOf } from "@/lib/policy/draft";
import { listKinds } from "@/lib/policy/queries";

export const metadata: Metadata = { title: "New policy" };

export default async function NewPolicyPage() {
  await requireActor("policy:write");
  const kinds = await listKinds();
  return (
    <Page trail={[{ label: "Policies", href: "/policies" }, { label: "New policy" }]}>
      <div className="flex max-w-6xl flex-col gap-4">
        <header>
          <h1>New policy</h1>
          <p className="max-w-3xl text-soft">
            Every candidate for one position gets the checks of its policy. Once published, a version never changes.
          </p>
        </header>
        <PolicyEditor kinds={kinds} draft={draftOf(null, kinds)} before={null} basedOn={null} />
      </div>
    </Page>
  );
}
