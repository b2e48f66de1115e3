import type { Metadata } from "next";
import { CoverageMap } from "@/components/coverage/coverage-map";
import { Excluded } from "@/components/coverage/excluded";
import { MeasureList } from "@/components/coverage/measure-list";
import { Page } from "@/components/frame/page";
import { requireActor } from "@/lib/auth/session";
import { advisory } from "@/lib/coverage/measures";
import { getCoverage } from "@/lib/coverage/queries";

export const metadata: Metadata = { title: "Guidance" };

export default async function CoveragePage() {
  const actor = await requireActor("coverage:read");
  const { measures, counts, excluded } = await getCoverage(actor);
  return (
    <Page trail={[{ label: "Guidance" }]}>
      <div className="flex max-w-5xl flex-col gap-8">
        <header>
          <h1>Guidance</h1>
          <p className="text-soft">
            What the advisory of {advisory.date} asks of whoever hires (chapter “{advisory.chapter}”), in our own words,
            what carries it here, and where it stands. Nineteen measures; E2 has four parts. Counts are of screenings
            that go on.
          </p>
        </header>
        <CoverageMap measures={measures} counts={counts} />
        <MeasureList title="For companies that hire" measures={measures.filter((one) => one.for === "employers")} />
        <MeasureList
          title="For freelance and payment platforms, as an employer meets them"
          measures={measures.filter((one) => one.for === "platforms")}
        />
        <Excluded excluded={excluded} />
      </div>
    </Page>
  );
}
