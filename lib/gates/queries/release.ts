import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { earlyState, whyNotEarly } from "../early";
import { loadRelease } from "../load-release";
import { releaseKey } from "../sign";

/** The release page of a screening; null when it is not there or not the actor's to read. */
export async function getRelease(actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const now = new Date();
  const release = await loadRelease(db(), actor, id, now);
  if (!release) return null;
  const { ended, standings, openings, lines, ...about } = release;
  const waits = new Map(
    openings
      .filter((one) => earlyState(one, now) === "waiting")
      .map(({ gate, what, until }) => [gate, { what, until: until.toISOString() }]),
  );
  const proposes = !ended && may(actor.role, "gate:open-early-propose");
  return {
    ...about,
    lines: lines.map((line) => {
      const waiting = waits.get(line.gate) ?? null;
      const possible = !whyNotEarly(standings.find(({ gate }) => gate === line.gate));
      return { ...line, waiting, canPropose: proposes && possible && !waiting };
    }),
    key: releaseKey(env().BONAFIDE_COMPANY_KEY).shown,
    whole: may(actor.role, "screening:whole"),
  };
}

export type ReleaseView = NonNullable<Awaited<ReturnType<typeof getRelease>>>;
