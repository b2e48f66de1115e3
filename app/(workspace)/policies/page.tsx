import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { PolicyChecks } from "@/components/policy/policy-checks";
import { PolicyLine } from "@/components/policy/policy-line";
import { requireActor } from "@/lib/auth/session";
import { listPolicies } from "@/lib/policy/queries";

export const metadata: Metadata = { title: "Policies" };

export default async function PoliciesPage() {
  await requireActor("policy:read");
  const policies = await listPolicies();
  return (
    <Page trail={[{ label: "Policies" }]}>
      <div className="flex max-w-5xl flex-col gap-8">
        <header>
          <h1>Policies</h1>
          <p className="text-soft">
            Every candidate for one position gets the checks of its policy. A version never changes: positions keep the
            one they were created with. Minutes are the median of what the check page was worked on until a check was
            done, from five times on; who did it is not kept.
          </p>
        </header>
        {policies.map((policy) => (
          <section key={policy.id} aria-labelledby={policy.id} className="flex flex-col gap-2">
            <h2 id={policy.id} className="text-lg font-semibold">
              {policy.name} <span className="font-normal text-grey">version {policy.number}</span>
            </h2>
            <PolicyLine policy={policy} />
            <PolicyChecks policy={policy} />
          </section>
        ))}
      </div>
    </Page>
  );
}
