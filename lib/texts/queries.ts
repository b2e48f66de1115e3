import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { candidateKey } from "@/lib/candidates/keys";
import { db } from "@/lib/db/client";
import { passagesOf } from "@/lib/matching/texts";
import { withoutAddresses } from "@/lib/protected-address/load";
import { openText } from "@/lib/risk/sealed-text";
import { visibleTo } from "@/lib/screenings/scope";
import { textKind } from "./facts";
import { type Alike, alikeTexts } from "./load";

/** Pairs that are shown; whoever has read these knows. */
const shown = 3;

/**
 * The texts of a screening that other candidates have, too. Both stand side by side, with what they share marked, for whoever may see
 * both screenings; of others it is said only that there is one.
 */
export async function getSharedTexts(actor: Actor, screeningId: string) {
  if (!may(actor.role, "screening:whole") || !z.uuid().safeParse(screeningId).success) return [];
  if (!(await db().screening.findFirst({ where: { AND: [visibleTo(actor), { id: screeningId }] } }))) return [];
  const pairs = new Map<string, Alike>();
  for (const pair of await alikeTexts(db(), screeningId))
    if (!pairs.has(pair.other.candidateId)) pairs.set(pair.other.candidateId, pair);
  return Promise.all([...pairs.values()].slice(0, shown).map((pair) => sideBySide(actor, pair)));
}

async function sideBySide(actor: Actor, { own, other, share }: Alike) {
  const found = await db().textSketch.findMany({
    where: { id: { in: [own.id, other.id] }, screening: visibleTo(actor) },
    include: {
      candidate: { select: { id: true, name: true, wrappedKey: true } },
      screening: { select: { position: { select: { title: true, advertisement: true } } } },
    },
  });
  const [mine, theirs] = [own, other].map(({ id }) => found.find((text) => text.id === id));
  const said = { id: `${own.id} ${other.id}`, what: textKind(own.what), percent: Math.round(share * 100) };
  if (!mine || !theirs) return { ...said, other: null };
  const read = async ({ id, sealed, screeningId, candidate }: typeof mine) =>
    (await withoutAddresses(db(), actor, screeningId))(openText(sealed, candidateKey(candidate), id));
  const [a, b] = [await read(mine), await read(theirs)];
  const advertisements = [mine, theirs].map(({ screening }) => screening.position.advertisement);
  return {
    ...said,
    other: {
      screeningId: theirs.screeningId,
      name: theirs.candidate.name,
      position: theirs.screening.position.title,
      texts: [passagesOf(a, b, advertisements), passagesOf(b, a, advertisements)] as const,
    },
  };
}

export type SharedText = Awaited<ReturnType<typeof getSharedTexts>>[number];
