import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { placeName } from "@/lib/policy/places";
import { plainPlace } from "@/lib/policy/plain-place";
import { addressesKept } from "@/lib/protected-address/load";
import { visibleTo } from "../scope";

/** Where a candidate lives, as it was said, in words; and what every address they gave says plainly, for a person to confirm. */
export async function getLivesIn(actor: Actor, screeningId: string) {
  const screening = await db().screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: {
      livesIn: true,
      endedAt: true,
      claims: { where: { attribute: "address", source: { replacedAt: null } }, select: { text: true } },
    },
  });
  if (!screening) return null;
  if (await addressesKept(db(), actor, screeningId))
    return { screeningId, livesIn: "", words: "compliance takes care of it", canSay: false, proposed: "" };
  const { livesIn, claims } = screening;
  const [proposed = "", ...others] = new Set(claims.map(({ text }) => plainPlace(text)).filter(Boolean));
  return {
    screeningId,
    livesIn,
    canSay: !screening.endedAt && may(actor.role, "screening:say-place"),
    words: livesIn ? placeName(livesIn) : null,
    proposed: livesIn || others.length > 0 ? "" : proposed,
  };
}

export type LivesInView = NonNullable<Awaited<ReturnType<typeof getLivesIn>>>;
