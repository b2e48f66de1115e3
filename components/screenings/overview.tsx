import type { ReactNode } from "react";
import { DecisionList } from "@/components/decisions/decision-list";
import { Restriction } from "@/components/restrictions/restriction";
import { SourcePanel } from "@/components/sources/source-panel";
import { StopNotice } from "@/components/stops/stop-notice";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { DecisionLine } from "@/lib/decisions/queries/record";
import type { RestrictionView } from "@/lib/restrictions/queries";
import type { SourceView } from "@/lib/sources/queries/sources";
import type { StopView } from "@/lib/stops/queries";

type OverviewProps = {
  screeningId: string;
  sources: SourceView[];
  decisions: DecisionLine[];
  stop: StopView | null;
  restriction: RestrictionView | null;
  /** What it asks otherwise than its policy. */
  children: ReactNode;
};

/** The middle of a screening before a check is chosen: who may know of it, what was decided, and what every source states. */
export function Overview({ screeningId, sources, decisions, stop, restriction, children }: OverviewProps) {
  return (
    <div className="flex flex-col gap-4 px-4 py-4 desk:px-5">
      {restriction?.since && <Restriction {...restriction} />}
      {stop && <StopNotice {...stop} />}
      {decisions.length > 0 && (
        <Panel title="Decisions">
          <DecisionList decisions={decisions} />
        </Panel>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-xl font-semibold">What the sources say</h2>
        <ButtonLink href={`/screenings/${screeningId}/profiles`}>Side by side</ButtonLink>
      </div>
      {sources.map((source) => (
        <SourcePanel key={source.id} source={source} />
      ))}
      {children}
      {restriction && !restriction.since && <Restriction {...restriction} />}
    </div>
  );
}
