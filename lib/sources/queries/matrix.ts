import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { evidenceItems } from "@/lib/evidence/queries";
import type { Verdict } from "@/lib/matching/verdict";
import { addressAttributes } from "@/lib/protected-address/attributes";
import { addressesKept } from "@/lib/protected-address/load";
import { ruleOver } from "@/lib/risk/stated-rules";
import { visibleTo } from "@/lib/screenings/scope";
import { sourceKindIds, statingKindIds } from "../kinds";
import { type ProfileDetails, profileForms, webLink } from "../kinds/profile";
import { type Comparison, matrix } from "../matrix";
import type { ReadClaim } from "../reading";
import { statedBefore } from "../reviewed";
import { shownTitles } from "../titles";
import { worthAsking } from "../worth-asking";

/** Every source that holds as a column, what they state as rows, and how each statement met the one it is compared with. */
export async function getMatrix(actor: Actor, screeningId: string) {
  const kept = await addressesKept(db(), actor, screeningId);
  const shown = kept ? { attribute: { notIn: addressAttributes } } : {};
  const found = await db().source.findMany({
    where: { screeningId, replacedAt: null, kind: { in: statingKindIds }, screening: visibleTo(actor) },
    include: {
      claims: { where: shown, orderBy: { position: "asc" } },
      statedBy: { select: { name: true } },
    },
    orderBy: { id: "asc" },
  });
  const order = (kind: string) => (sourceKindIds as string[]).indexOf(kind);
  const files = await evidenceItems(
    actor,
    found.flatMap(({ evidenceId }) => evidenceId ?? []),
  );
  const titles = shownTitles(found);
  const sources = found
    .map((source, at) => ({ ...source, title: titles[at] ?? "" }))
    .sort((a, b) => order(a.kind) - order(b.kind));
  const claims = new Map(sources.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim] as const)));
  const rows = matrix(
    sources,
    sources.flatMap(({ claims }) => claims.flatMap(compared)),
  );
  const ruleOf = (sourceId: string, attribute: string) => {
    const source = sources.find(({ id }) => id === sourceId);
    return source && ruleOver(attribute, source.kind);
  };
  return {
    worthAsking: worthAsking(sources),
    sources: sources.map(({ id, kind, title, obtainedAt, evidenceId, details, statedBy, claims }) => ({
      ...{ id, kind, title, by: statedBy?.name ?? null, at: obtainedAt.toISOString() },
      page: kind === "profile" ? pageOf(id, details as ProfileDetails, kept ? null : claims) : null,
      /** The file it was read from or the picture of it; null where there is none, or it is not the reader's to know of. */
      picture: files.find(({ id }) => id === evidenceId) ?? null,
      isFileKept: evidenceId !== null,
      /** Whether its places may stand there unasked: not while a text beside them may hold an address that compliance keeps. */
      isShownAtOnce: !kept,
    })),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ sourceId, verdict, claims: stated, lacks }) => ({
        ...{ sourceId, verdict },
        lacks: lacks.flatMap(({ id }) => metBy(claims.get(id)) ?? []),
        rule: ruleOf(sourceId, row.attribute),
        claims: stated.map(({ id, text, comparison }) => ({
          ...{ id, text, path: claims.get(id)?.path ?? "" },
          ...{ words: comparison?.verdict.words ?? null, verdict: comparison?.verdict.verdict ?? null },
          against: metBy(claims.get(comparison?.against ?? "")),
        })),
      })),
    })),
  };
}

export type MatrixView = Awaited<ReturnType<typeof getMatrix>>;

/** The claim that another was compared with, and where in its own source it stands. */
const metBy = (claim: { text: string; path: string } | undefined) =>
  claim ? { text: claim.text, path: claim.path } : null;

type Kept = { id: string; against: string | null; verdict: string | null; score: number | null; words: string | null };

/** The comparison as it was kept with a claim; the rules read the same. */
const compared = ({ id, against, verdict, score, words }: Kept): Comparison[] =>
  verdict ? [{ claimId: id, against, verdict: { score, verdict, words } as Verdict }] : [];

const pageOf = (
  id: string,
  { site, siteName, address, seen, since, form }: ProfileDetails,
  claims: readonly unknown[] | null,
) => ({
  ...{ address, link: webLink(address), seen, since },
  /** How it came to us: "own export"; null where somebody typed it off the page. */
  form: form ? profileForms[form] : null,
  again: {
    id,
    page: { site, siteName, address, since: since ?? "" },
    // What a person exported of themself is not what their page says; with an address left out it would be lost.
    stated: form === "export" || !claims ? null : statedBefore(claims as ReadClaim[]),
  },
});

/** What is filled in when somebody looks at a page again. */
export type LookAgain = ReturnType<typeof pageOf>["again"];
