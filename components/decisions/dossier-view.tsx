import { DeviationWords } from "@/components/deviations/deviations";
import { ScreeningState } from "@/components/screenings/state";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { DifferenceLine } from "@/lib/decisions/dossier";
import type { Dossier } from "@/lib/decisions/queries/dossier";
import { unassessed } from "@/lib/risk/states";
import { CheckLines, MarkedLine } from "./check-lines";
import { SettledDifferences } from "./settled-differences";

/** What is known, in words: the state, what was checked, what does not agree and what was settled. */
export function DossierView({ counts, checks, open, settled, deviations, ...now }: Dossier) {
  return (
    <div className="flex flex-col gap-4">
      <Panel>
        <div className="text-lg">
          <ScreeningState {...now} />
        </div>
        {now.state !== unassessed && (
          <div className="mt-1.5 flex items-center gap-1">
            <ProgressBar percent={now.checked} />
            <span className="text-soft">checked</span>
          </div>
        )}
        <p className="mt-1.5 text-soft">{counts}</p>
      </Panel>
      <CheckLines checks={checks} />
      {deviations.length > 0 && (
        <section aria-label="Deviations from the policy">
          <h2 className="mb-2">Other checks than the policy asks</h2>
          {deviations.map((deviation) => (
            <DeviationWords key={deviation.id} {...deviation} />
          ))}
        </section>
      )}
      {open.length > 0 && <OpenDifferences open={open} />}
      {settled.length > 0 && <SettledDifferences settled={settled} />}
    </div>
  );
}

const status: Record<DifferenceLine["status"], string> = {
  open: "Nobody has settled it yet.",
  proposed: "Proposed as settled; a second person still looks at it.",
  settled: "Settled.",
  confirmed: "A second person confirmed that it does not agree.",
};

function OpenDifferences({ open }: { open: DifferenceLine[] }) {
  return (
    <section aria-label="Open differences">
      <h2 className="flex items-center gap-2">
        Open differences <Badge tone="difference">{open.length}</Badge>
      </h2>
      <ul className="divide-y divide-line border-b border-line">
        {open.map((difference) => (
          <MarkedLine key={difference.rule} mark="open-difference" title={difference.title}>
            {status[difference.status]}
            <span className="block text-grey">Usual reasons: {difference.often}</span>
          </MarkedLine>
        ))}
      </ul>
    </section>
  );
}
