import type { Tx } from "@/lib/db/client";
import { compareNames } from "@/lib/matching/names";
import type { Facts } from "@/lib/risk/facts";
import { type AlikeKind, manyOthers } from "./kinds";
import { holds, type Met, sameAsOthers } from "./same";

/** What this screening's candidate has, with the other candidates who have it too. */
export const loadMet = (tx: Tx, screeningId: string) => sameAsOthers(tx, screeningId, "candidateId", manyOthers);

/** How many other candidates have what a screening's has of a kind; null while nothing of the kind was given. */
export function countOthers(met: Met[], kind: AlikeKind): number | null {
  const own = met.filter((one) => one.kind === kind);
  if (own.length === 0) return null;
  return Math.min(new Set(own.flatMap(({ other }) => other ?? [])).size, manyOthers);
}

/**
 * Others who are this candidate, entered twice: under the same name, and with a mailbox or a phone in common. Their document has one
 * number because it is one document.
 */
export async function enteredTwice(tx: Tx, screeningId: string, met: Met[]): Promise<Set<string>> {
  const ids = met.flatMap(({ kind, other }) => (kind === "document-number" ? (other ?? []) : []));
  if (ids.length === 0) return new Set();
  const found = await tx.$queryRaw<{ id: string; theirs: string; ours: string }[]>`
    SELECT DISTINCT c.id::text, c.name AS theirs, mine.name AS ours FROM identifier i
    JOIN candidate mine ON mine.id = i."candidateId"
    JOIN identifier o ON o.kind = i.kind AND o.keyed = i.keyed AND ${holds("o")}
    JOIN candidate c ON c.id = o."candidateId" AND c.id::text = ANY(${ids})
    WHERE i."screeningId" = ${screeningId}::uuid AND i.kind IN ('email', 'phone') AND ${holds("i")}`;
  const same = found.filter(({ theirs, ours }) => ["same", "likely"].includes(compareNames(ours, theirs).verdict));
  return new Set(same.map(({ id }) => id));
}

/** The facts of what other candidates have too; without those of which nothing was given. */
export function sharedFacts(met: Met[]): Pick<Facts, "shared" | "refereeSharedWith"> {
  const count = (kind: AlikeKind) => countOthers(met, kind);
  const shared = {
    ...{ email: count("email"), phone: count("phone"), profile: count("profile") },
    ...{ address: count("address"), file: count("file"), picture: count("picture") },
    equipment: countOthers(
      met.filter((one) => one.onlyForEquipment),
      "address",
    ),
  };
  const named = met.filter(({ kind }) => kind === "referee");
  const voices = [...new Set(named.map(({ keyed }) => keyed))].map(
    (voice) =>
      countOthers(
        named.filter(({ keyed }) => keyed === voice),
        "referee",
      ) ?? 0,
  );
  return {
    ...(Object.values(shared).some((one) => one !== null) && { shared }),
    ...(voices.length > 0 && { refereeSharedWith: Math.max(...voices) }),
  };
}

/**
 * The most applications, by whomever, under one of this screening's contacts or profiles in the 30 days up to it; looks again at
 * people who work here are none. Undefined while it has none of them.
 */
export async function loadApplications(tx: Tx, screeningId: string): Promise<Facts["applications"]> {
  const [found] = await tx.$queryRaw<NonNullable<Facts["applications"]>[]>`
    SELECT count(DISTINCT s.id)::int AS most, count(DISTINCT s."positionId")::int AS positions,
      count(DISTINCT lower(c.name))::int AS people,
      extract(day FROM max(own."openedAt") - min(s."openedAt"))::int AS days
    FROM screening own
    JOIN identifier i ON i."screeningId" = own.id AND i.kind IN ('email', 'phone', 'profile')
    JOIN identifier o ON o.kind = i.kind AND o.keyed = i.keyed
    JOIN screening s ON s.id = o."screeningId" AND s.refresh IS NULL
      AND s."openedAt" BETWEEN own."openedAt" - interval '30 days' AND own."openedAt"
    JOIN candidate c ON c.id = s."candidateId"
    WHERE own.id = ${screeningId}::uuid AND own.refresh IS NULL AND ${holds("i")} AND ${holds("o")}
    GROUP BY i.kind, i.keyed ORDER BY most DESC, positions DESC, people DESC, days DESC LIMIT 1`;
  return found;
}
