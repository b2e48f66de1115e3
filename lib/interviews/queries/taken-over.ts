import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/screenings/scope";
import { challengeKind } from "../challenges";
import { challenges, pictureOf } from "./running";

/** The identity document that holds, to be included with a screening. */
export const documentSources = {
  where: { kind: "identity-document", replacedAt: null },
  include: { evidence: true, back: true },
} satisfies Prisma.Screening$sourcesArgs;

/** The pictures of it, front before back. */
export const documentPictures = (sources: Prisma.SourceGetPayload<typeof documentSources>[]) =>
  sources.flatMap(({ evidence, back }) => [evidence, back]).flatMap((one) => (one ? [pictureOf(one)] : []));

// The checks that leave pictures of the person behind.
const withPictures = ["video-interview", "identity-document"];

/**
 * The pictures that came with a result taken over from another screening of the same person: of its document, and its stills,
 * newest meeting first. Of screenings that the actor may not see there are none.
 */
export async function getPicturesTakenOver(actor: Actor, screeningId: string) {
  if (!may(actor.role, "screening:whole")) return { document: [], stills: [] };
  const reused = { some: { reopenedAt: null, check: { screeningId, kind: { in: withPictures } } } };
  const screenings = await db().screening.findMany({
    where: { AND: [visibleTo(actor), { checks: { some: { completions: { some: { reused } } } } }] },
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    include: {
      position: { select: { title: true } },
      interviews: { include: { challenges }, orderBy: [{ startedAt: "desc" }, { id: "desc" }] },
      sources: documentSources,
    },
  });
  return {
    document: screenings.flatMap(({ position, sources }) =>
      documentPictures(sources).map((picture) => ({
        ...{ label: `Identity document for ${position.title}, ${picture.fileName}`, picture },
      })),
    ),
    stills: screenings.flatMap(({ position, interviews }) =>
      interviews.flatMap((meeting) =>
        meeting.challenges.flatMap(({ kind, stills }) =>
          stills.map((still) => ({
            ...{ label: `Meeting for ${position.title}, ${challengeKind(kind).title}`, picture: pictureOf(still) },
          })),
        ),
      ),
    ),
  };
}
