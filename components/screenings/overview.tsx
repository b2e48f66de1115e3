import type { ComponentProps, ReactNode } from "react";
import { DecisionList } from "@/components/decisions/decision-list";
import { EarlyOpenings } from "@/components/gates/early-openings";
import { LivesIn } from "@/components/law/lives-in";
import { Protection } from "@/components/protected-address/protection";
import { StartDay } from "@/components/refresh/start-day";
import { Restriction } from "@/components/restrictions/restriction";
import { SourcePanel } from "@/components/sources/source-panel";
import { StopNotice } from "@/components/stops/stop-notice";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { DecisionLine } from "@/lib/decisions/queries/record";
import type { EarlyOpeningView } from "@/lib/gates/queries/early";
import type { ProtectionView } from "@/lib/protected-address/queries";
import type { RestrictionView } from "@/lib/restrictions/queries";
import type { LivesInView } from "@/lib/screenings/queries/lives-in";
import type { ScreeningView } from "@/lib/screenings/queries/screening";
import type { SourceView } from "@/lib/sources/queries/sources";
import type { StopView } from "@/lib/stops/queries";
import { OwnId } from "./own-id";

type OverviewProps = {
  screening: Pick<ScreeningView, "id" | "externalId" | "shortLink" | "canName">;
  sources: SourceView[];
  decisions: DecisionLine[];
  stop: StopView | null;
  restriction: RestrictionView | null;
  early: EarlyOpeningView[];
  livesIn: LivesInView | null;
  protection: ProtectionView | null;
  start: ComponentProps<typeof StartDay> | null;
  /** What it asks otherwise than its policy. */
  children: ReactNode;
};

/** The middle of a screening before a check is chosen: who may know of it, what was decided, and what every source states. */
export function Overview({ screening, sources, decisions, stop, restriction, early, ...more }: OverviewProps) {
  const { livesIn, protection, start, children } = more;
  const { id } = screening;
  return (
    <div className="flex flex-col gap-4 px-4 py-4 desk:px-5">
      {restriction?.since && <Restriction {...restriction} />}
      {protection?.since && <Protection {...protection} />}
      {stop && <StopNotice {...stop} />}
      {early.length > 0 && <EarlyOpenings screeningId={id} openings={early} />}
      {decisions.length > 0 && (
        <Panel title="Decisions">
          <DecisionList decisions={decisions} />
        </Panel>
      )}
      {start?.ready && <StartDay {...start} />}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-xl font-semibold">What the sources say</h2>
        <ButtonLink href={`/screenings/${id}/profiles`}>Side by side</ButtonLink>
      </div>
      {sources.map((source) => (
        <SourcePanel key={source.id} source={source} />
      ))}
      {children}
      {start && !start.ready && <StartDay {...start} />}
      {livesIn && <LivesIn view={livesIn} />}
      <OwnId screening={screening} />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {restriction && !restriction.since && <Restriction {...restriction} />}
        {protection && !protection.since && <Protection {...protection} />}
      </div>
    </div>
  );
}
