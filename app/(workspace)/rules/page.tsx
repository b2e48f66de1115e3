import type { Metadata } from "next";
import Link from "next/link";
import { Page } from "@/components/frame/page";
import { InForce } from "@/components/rulesets/in-force";
import { ReplayPanel } from "@/components/rulesets/replay-panel";
import { RuleGroups } from "@/components/rulesets/rule-groups";
import { ButtonLink } from "@/components/ui/button";
import { requireActor } from "@/lib/auth/session";
import { getRules } from "@/lib/rulesets/queries";

export const metadata: Metadata = { title: "Rules" };

export default async function RulesPage() {
  await requireActor("ruleset:release");
  const rules = await getRules();
  return (
    <Page
      trail={[{ label: "Rules" }]}
      actions={
        <ButtonLink href="/rules/new" look="primary" keys="c">
          Change points
        </ButtonLink>
      }
    >
      <div className="flex max-w-5xl flex-col gap-6">
        <header>
          <h1>Rules</h1>
          <p className="max-w-3xl text-soft">
            A rule asks a person to look; it decides nothing. Beside each stands how often it showed a difference in
            this company and what people made of it. What no rule may ever read is listed in{" "}
            <Link href="/coverage" className="underline">
              Guidance
            </Link>
            .
          </p>
        </header>
        <div className="grid items-start gap-4 desk:grid-cols-2">
          <InForce rules={rules} />
          <ReplayPanel replay={rules.replay} />
        </div>
        <RuleGroups groups={rules.groups} />
      </div>
    </Page>
  );
}
