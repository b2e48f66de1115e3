import type { Metadata } from "next";
import { GroupReport } from "@/components/fairness/group-report";
import { Page } from "@/components/frame/page";
import { requireActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Groups compared" };

export default async function FairnessPage() {
  await requireActor("fairness:report");
  return (
    <Page trail={[{ label: "Groups compared" }]}>
      <div className="flex max-w-5xl flex-col gap-4">
        <header className="flex flex-col gap-1">
          <h1>Groups compared</h1>
          <p className="text-soft">
            Bring a list that names a screening and a group in each line. The groups stay in this browser: they are sent
            nowhere and kept nowhere, and are gone when you leave this page. The trail keeps that a report was run, and
            over how many screenings.
          </p>
        </header>
        <GroupReport />
      </div>
    </Page>
  );
}
