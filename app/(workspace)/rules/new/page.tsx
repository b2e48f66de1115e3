import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { PointsEditor } from "@/components/rulesets/when-shown";
import { requireActor } from "@/lib/auth/session";
import { getPoints } from "@/lib/rulesets/queries";

export const metadata: Metadata = { title: "Change points" };

export default async function ChangePointsPage() {
  await requireActor("ruleset:release");
  const { basedOn, edition, rules } = await getPoints();
  return (
    <Page trail={[{ label: "Rules", href: "/rules" }, { label: "Change points" }]}>
      <div className="flex max-w-5xl flex-col gap-4">
        <header>
          <h1>Change points</h1>
          <p className="max-w-3xl text-soft">
            Of edition {edition} of the rules. Nothing changes before you have seen what it would do to every open
            screening, and released it.
          </p>
        </header>
        <PointsEditor basedOn={basedOn} edition={edition} rules={rules} />
      </div>
    </Page>
  );
}
