import type { ReactNode } from "react";
import { Page } from "@/components/frame/page";
import { PaletteLinks } from "@/components/frame/palette-links";
import { ScreeningMenu } from "@/components/queue/screening-menu";
import { ButtonLink } from "@/components/ui/button";
import type { Actor } from "@/lib/auth/actor";
import { may, type Permission } from "@/lib/auth/permissions";
import type { ScreeningView } from "@/lib/screenings/queries/screening";
import { Checklist } from "./checklist";
import { Columns } from "./columns";
import { ScreeningHead } from "./screening-head";
import { ScreeningSide } from "./screening-side";
import { screeningTrail } from "./trail";

type ScreeningPageProps = {
  actor: Actor;
  screening: ScreeningView;
  /** The check whose page this is. */
  check?: { kind: string; title: string };
  children: ReactNode;
};

/** Every page of a screening: its head, the checklist, the work in the middle, and what to do next. */
export function ScreeningPage({ actor, screening, check, children }: ScreeningPageProps) {
  const { id, name, stages, gates, checksDone, checksAsked, whole } = screening;
  const operations = !whole;
  const room = operations ? "To do" : undefined;
  const trail = [...screeningTrail(id, name, room), ...(check ? [{ label: check.title }] : [])];
  const shown = stages.flatMap(({ checks }) => checks);
  return (
    <Page trail={trail} flush actions={<Rooms actor={actor} screening={screening} keys={check ? undefined : "e"} />}>
      <div className="flex min-h-[calc(100dvh-50px)] flex-col">
        <PaletteLinks links={placesOf(actor, screening)} />
        <ScreeningHead screening={screening} />
        <Columns
          key={check?.kind ?? "overview"}
          first={check || operations ? "work" : "side"}
          list={
            <Checklist
              screeningId={id}
              stages={stages}
              gates={gates}
              active={check?.kind}
              done={operations ? shown.filter(({ state }) => !state.endsWith("started")).length : checksDone}
              asked={operations ? shown.length : checksAsked}
            />
          }
          work={children}
          side={whole ? <ScreeningSide actor={actor} screening={screening} side={whole} /> : null}
        />
      </div>
    </Page>
  );
}

/** The checks and pages of a screening by name. */
function placesOf({ role }: Actor, { id, stages, whole }: ScreeningView) {
  const checks = stages
    .flatMap(({ checks }) => checks)
    .map(({ kind, title }) => ({ label: title, at: `checks/${kind}` }));
  const pages = [
    ...(whole ? [{ label: "All sources side by side", at: "profiles" }] : []),
    ...(whole ? [{ label: "Consents and notices", at: "consents" }] : []),
    ...(may(role, "message:send") ? [{ label: "Write to the candidate", at: "write" }] : []),
    ...(may(role, "audit:read") ? [{ label: "History", at: "history" }] : []),
    { label: "Evidence", at: "evidence" },
  ];
  const overview = { label: "Overview of this screening", href: `/screenings/${id}` };
  const release = { label: "What is released", href: `/release/${id}` };
  return [
    overview,
    release,
    ...[...checks, ...pages].map(({ label, at }) => ({ label, href: `/screenings/${id}/${at}` })),
  ];
}

type RoomsProps = { actor: Actor; screening: ScreeningView; keys: string | undefined };

/** The other rooms of a screening, and what can be done with it as a whole. On a check E adds evidence, elsewhere it shows what there is. */
function Rooms({ actor, screening: { id, row }, keys }: RoomsProps) {
  const can = (permission: Permission) => may(actor.role, permission);
  return (
    <>
      <ButtonLink href={`/screenings/${id}/evidence`} keys={keys}>
        Evidence
      </ButtonLink>
      {/* A phone has no room for it beside the way back; the palette leads there. */}
      {can("audit:read") && (
        <ButtonLink href={`/screenings/${id}/history`} className="max-desk:hidden">
          History
        </ButtonLink>
      )}
      <ButtonLink href={`/release/${id}`} className="max-desk:hidden">
        Release
      </ButtonLink>
      {row && (
        <ScreeningMenu
          row={row.row}
          colleagues={can("screening:assign") ? row.colleagues : []}
          canSnooze={can("screening:snooze")}
          canOpen={can("candidate:create")}
        />
      )}
    </>
  );
}
