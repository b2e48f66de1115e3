import "server-only";
import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checklist } from "@/lib/checks/checklist";
import { held } from "@/lib/consents/held";
import { consentStanding } from "@/lib/consents/standing";
import { db } from "@/lib/db/client";
import type { Screening as ScreeningRow } from "@/lib/db/generated/client";
import { whyNotEnd, whyNotHandOver } from "@/lib/decisions/guards";
import { loadStanding } from "@/lib/decisions/load";
import { env } from "@/lib/env";
import { whyNotEarly } from "@/lib/gates/early";
import { loadGates } from "@/lib/gates/load";
import { type GateStanding, whyOutside } from "@/lib/gates/state";
import { lookTitle } from "@/lib/policy/stages";
import { stopSteps } from "@/lib/stops/load";
import { isWaived, waiverFacts } from "@/lib/waivers/in-force";
import { askedAndReady } from "../asked-and-ready";
import { neutralEndsOf, nextGate, openOrReady } from "../lifecycle";
import { visibleChecks, visibleTo } from "../scope";
import { waitForOffer } from "../where";
import { recruitersByName } from "./queue";
import { getSide } from "./side";

/** What every page of a screening shows around its middle; null when it is not there or not the actor's to see. */
export const getScreening = cache(async (actor: Actor, id: string) => {
  if (!z.uuid().safeParse(id).success) return null;
  const screening = await db().screening.findFirst({
    where: { id, ...visibleTo(actor) },
    include: {
      candidate: true,
      policyVersion: { select: { opens: true } },
      lookFor: { select: { employmentId: true } },
      position: { include: { manager: { select: { name: true } }, recruiters: recruitersByName } },
      recruiter: { select: { name: true } },
      checks: {
        where: visibleChecks(actor),
        include: {
          completions: { where: { reopenedAt: null }, include: { reusedFrom: { select: { reopenedAt: true } } } },
        },
      },
      decisions: { select: { kind: true, gate: true } },
      waivers: { select: waiverFacts },
      consents: { where: held(), select: { kind: true, givenOn: true } },
    },
  });
  if (!screening) return null;
  const { waived, asked, checks, ready } = askedAndReady(screening, new Date());
  const later = waitForOffer(asked, screening, ready);
  const gate = nextGate(checks, ready);
  const isHeld = (kind: string) => !isWaived(waived, kind, gate) && !later.includes(kind);
  const whole = may(actor.role, "screening:whole");
  const now = new Date();
  const [steps, standings, onward, side] = await Promise.all([
    stopSteps(db(), [screening], now),
    loadGates(db(), id, now),
    may(actor.role, "gate:hand-over") && !screening.ending ? getOnward(screening) : null,
    whole ? getSide(screening, actor, isHeld) : null,
  ]);
  return {
    id,
    name: screening.candidate.name,
    position: screening.position.title,
    place: screening.position.place,
    accessLevel: screening.position.accessLevel,
    manager: screening.position.manager.name,
    recruiter: screening.recruiter.name,
    dueOn: screening.dueOn.toISOString(),
    snoozedUntil: snoozedNow(screening.snoozedUntil),
    row: may(actor.role, "screening:remind") && !screening.ending ? chosenRow(screening) : null,
    ending: screening.ending,
    /** What it is a look again for, in words; null while somebody is being hired. */
    look: screening.refresh && lookTitle(screening.refresh),
    workId: screening.lookFor?.employmentId ?? null,
    startsOn: screening.startsOn?.toISOString() ?? null,
    restricted: screening.restrictedAt !== null,
    externalId: screening.externalId,
    /** By which the employer's own system leads here; null without an id there. */
    shortLink: screening.externalId && `${env().BONAFIDE_URL}/s/${screening.externalId}`,
    canName: may(actor.role, "screening:name") && openOrReady(screening.ending),
    turn: screening.turn,
    nextStep: steps.get(id) ?? screening.nextStep,
    state: screening.state,
    openDifferences: screening.openDifferences,
    checked: screening.checked,
    checksDone: screening.checksDone,
    checksAsked: screening.checksAsked,
    gate,
    stages: checklist(asked, { ready, waived, later }),
    gates: standings.map((standing) => shown(standing, actor, screening.ending)),
    onward,
    consents: whole
      ? consentStanding(
          asked.filter(({ law, notAsked }) => law !== "not allowed" && !notAsked),
          screening.consents,
        )
      : null,
    whole: side,
  };
});

/** How a gate stands; whoever sees a part of the screening is told no more than the world outside. */
function shown(standing: GateStanding, actor: Actor, ending: string | null) {
  const { gate, open } = standing;
  const whole = may(actor.role, "screening:whole");
  const why = open ? null : whole ? standing.why : whyOutside(standing);
  return {
    ...{ gate, open, why },
    until: open ? (standing.until?.toISOString() ?? null) : null,
    // Operations propose it on the release, where they see what it is for.
    canPropose: whole && !ending && may(actor.role, "gate:open-early-propose") && !whyNotEarly(standing),
  };
}

export type ScreeningView = NonNullable<Awaited<ReturnType<typeof getScreening>>>;

type Row = Pick<ScreeningRow, "id" | "turn" | "positionId" | "recruiterId" | "snoozedUntil"> & {
  candidate: { name: string };
  position: { recruiters: { user: { id: string; name: string } }[] };
};

/** What the queue knows of the screening, to do one of its deeds from here; `colleagues` are those who do not have it. */
function chosenRow({ id, turn, positionId, recruiterId, snoozedUntil, candidate, position }: Row) {
  const row = { id, name: candidate.name, turn, positionId, recruiterId, snoozedUntil: snoozedNow(snoozedUntil) };
  const people = position.recruiters.map(({ user }) => user);
  return { row, colleagues: people.filter((colleague) => colleague.id !== recruiterId) };
}

const snoozedNow = (until: Date | null) => (until && until > new Date() ? until.toISOString() : null);

/** Where a recruiter can take the screening: to the hiring manager, with the question that waits for an answer, or to which ends. */
async function getOnward({ id: screeningId, refresh }: Pick<ScreeningRow, "id" | "refresh">) {
  const { standing, question } = await loadStanding(db(), screeningId, new Date());
  const ends = neutralEndsOf(refresh).map((ending) => ({
    ending,
    whyNot: whyNotEnd(ending, standing)?.message ?? null,
  }));
  return { handOver: whyNotHandOver(standing) === null, question, ends };
}

export type Onward = Awaited<ReturnType<typeof getOnward>>;
