import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { containing } from "@/lib/db/containing";
import type { Prisma } from "@/lib/db/generated/client";
import { asPage, pageOf } from "@/lib/db/page";
import { midnightOf } from "@/lib/matching/utc-day";
import { releaseVisibleTo } from "@/lib/screenings/scope";
import { gateSelect, gatesOf } from "../load";
import type { ReleaseFilter } from "../schema";
import { whyOutside } from "../state";

const perPage = 30;

/** A page of screenings with how their gates stand, newest first; filtered by what is kept of their gates, shown as they stand now. */
export async function listReleases(actor: Actor, filter: ReleaseFilter) {
  const now = new Date();
  const where = { AND: [releaseVisibleTo(actor), withGate(filter, now), called(filter)] };
  const [found, total] = await Promise.all([
    db().screening.findMany({
      where,
      orderBy: { id: "desc" },
      ...pageOf(filter, perPage),
      select: {
        ...gateSelect,
        id: true,
        startsOn: true,
        candidate: { select: { name: true } },
        position: { select: { title: true, place: true, jurisdiction: true } },
      },
    }),
    db().screening.count({ where }),
  ]);
  const page = asPage(found, filter, perPage);
  return {
    ...page,
    total,
    rows: page.rows.map(({ id, startsOn, candidate, ...screening }) => ({
      id,
      name: candidate.name,
      position: screening.position.title,
      place: screening.position.place,
      startsOn: startsOn?.toISOString() ?? null,
      gates: gatesOf(screening, now).map((standing) => ({
        ...{ gate: standing.gate, title: standing.title, open: standing.open },
        until: standing.open ? (standing.until?.toISOString() ?? null) : null,
        why: standing.open ? null : whyOutside(standing),
      })),
    })),
  };
}

export type ReleaseRow = Awaited<ReturnType<typeof listReleases>>["rows"][number];

const called = ({ q }: ReleaseFilter): Prisma.ScreeningWhereInput =>
  q ? { OR: [{ candidate: { name: containing(q) } }, { position: { title: containing(q) } }] } : {};

/** The screenings of which this gate, or any, stands as asked for. An early opening whose last day is over counts as closed at once. */
function withGate({ gate, standing }: ReleaseFilter, now: Date): Prisma.ScreeningWhereInput {
  if (!gate && !standing) return {};
  const today = midnightOf(now);
  const stands = {
    open: { open: true, OR: [{ until: null }, { until: { gte: today } }] },
    closed: { OR: [{ open: false }, { until: { lt: today } }] },
  };
  return { gates: { some: { gate, ...(standing && stands[standing]) } } };
}
