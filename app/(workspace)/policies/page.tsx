import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { PolicyChecks } from "@/components/policy/policy-checks";
import { PolicyLine } from "@/components/policy/policy-line";
import { PolicyTerms } from "@/components/policy/policy-terms";
import { ButtonLink } from "@/components/ui/button";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { listPolicies } from "@/lib/policy/queries";

export const metadata: Metadata = { title: "Policies" };

export default async function PoliciesPage() {
  const { role } = await requireActor("policy:read");
  const policies = await listPolicies();
  return (
    <Page
      trail={[{ label: "Policies" }]}
      actions={
        may(role, "policy:write") && (
          <ButtonLink href="/policies/new" look="primary" keys="c">
            New policy
          </ButtonLink>
        )
      }
    >
      <div className="flex max-w-5xl flex-col gap-8">
        <header>
          <h1>Policies</h1>
          <p className="text-soft">
            Every candidate for one position gets the checks of its policy. A version never changes: positions keep the
            one they have until somebody moves them. Minutes are the median of what the check page was worked on until a
            check was done, from five times on; who did it is not kept.
          </p>
        </header>
        {policies.map((policy) => (
          <section key={policy.id} aria-labelledby={policy.id} className="flex flex-col gap-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h2 id={policy.id} className="text-lg font-semibold">
                {policy.name} <span className="font-normal text-grey">version {policy.number}</span>
              </h2>
              {may(role, "policy:write") && (
                <ButtonLink href={`/policies/${policy.policyId}/edit`}>
                  New version<span className="sr-only"> of {policy.name}</span>
                </ButtonLink>
              )}
            </div>
            <PolicyLine policy={policy} />
            <PolicyTerms policy={policy} />
            <PolicyChecks policy={policy} />
          </section>
        ))}
      </div>
    </Page>
  );
}
