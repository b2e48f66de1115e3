import "server-only";
import { countOthers, loadMet } from "@/lib/alike/load";
import { alikeScreenings } from "@/lib/alike/queries";
import { othersFor } from "@/lib/alike/shown";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { placeName } from "@/lib/policy/places";
import { addressesKept } from "@/lib/protected-address/load";
import { openOrReady } from "@/lib/screenings/lifecycle";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";
import { isDocument, sourceTitle } from "@/lib/sources/kinds";
import { endOf } from "./keyed";
import { changedWhen, daysFromStart } from "./near-start";
import { payWayWords } from "./ways";

/** The payment details of a screening, what they agree with, and every one they took the place of; of an account its end alone. Null when the check is not the actor's to see. */
export async function getPayment(actor: Actor, screeningId: string) {
  if (!may(actor.role, "screening:read")) return null;
  const check = await db().check.findFirst({
    where: { screeningId, kind: "payment-details", screening: visibleTo(actor), ...visibleChecks(actor) },
    select: { screening: { select: { ending: true, startsOn: true, candidate: true, decisions: offer } } },
  });
  if (!check) return null;
  const { ending, ...screening } = check.screening;
  const goesOn = openOrReady(ending);
  const found = await db().paymentInstruction.findMany({ where: { screeningId }, ...instruction });
  const against = await statementsMet(found);
  const kept = await addressesKept(db(), actor, screeningId);
  const [holding, ...earlier] = found.map((row) => shown(row, { ...screening, against, kept }));
  const waits = holding?.state === "waiting";
  return {
    screeningId,
    holding: holding ?? null,
    earlier,
    sharedWith: countOthers(await loadMet(db(), screeningId), "payment account") ?? 0,
    others: othersFor("payment-account-shared", await alikeScreenings(actor, screeningId)),
    mayEnter: goesOn && may(actor.role, "check:work"),
    mayDecide: goesOn && waits && may(actor.role, "payment:release") && found[0]?.enteredById !== actor.id,
    maySeeNumber: goesOn && may(actor.role, "payment:number"),
  };
}

export type PaymentView = NonNullable<Awaited<ReturnType<typeof getPayment>>>;
export type InstructionView = NonNullable<PaymentView["holding"]>;

const name = { select: { name: true } };
const offer = { where: { gate: "offer", kind: "ready" }, select: { at: true } };
const instruction = {
  include: {
    ...{ enteredBy: name, decidedBy: name },
    source: { include: { claims: { orderBy: { position: "asc" } } } },
  },
  // The one that holds first.
  orderBy: { replacedAt: { sort: "desc", nulls: "first" } },
} satisfies Prisma.PaymentInstructionFindManyArgs;

type Row = Prisma.PaymentInstructionGetPayload<typeof instruction>;

type Met = { text: string; source: { kind: string; details: unknown } };

/** What the candidate states elsewhere that these details were compared with, by the ids of its claims. */
async function statementsMet(found: Row[]) {
  const ids = found.flatMap(({ source }) => source.claims.flatMap(({ against }) => against ?? []));
  const claims = await db().claim.findMany({
    where: { id: { in: ids } },
    select: { id: true, text: true, source: { select: { kind: true, details: true } } },
  });
  return new Map<string, Met>(claims.map(({ id, ...met }) => [id, met]));
}

/** How the holder met the candidate's name, and where that stands; null with nothing to compare with. */
function holderMet(row: Row, against: Map<string, Met>) {
  const holder = stated(row, "name");
  const met = against.get(holder?.against ?? "");
  if (!holder?.verdict || !met) return null;
  const { source } = met;
  return {
    ...{ verdict: holder.verdict, words: holder.words ?? "" },
    ...{ with: sourceTitle(source), isVerified: isDocument(source.kind) },
  };
}

const stated = ({ source }: Row, attribute: string) => source.claims.find((claim) => claim.attribute === attribute);

type Of = {
  startsOn: Date | null;
  candidate: Parameters<typeof endOf>[1];
  decisions: { at: Date }[];
  against: Map<string, Met>;
  /** The candidate's address is protected from the reader. */
  kept: boolean;
};

function shown(row: Row, { startsOn, candidate, decisions, against, kept }: Of) {
  const afterOffer = decisions.some(({ at }) => at < row.enteredAt);
  const accountEnd = row.sealed && endOf(row.sealed, candidate, row.id);
  const states = { released: "released", refused: "refused" } as const;
  return {
    ...{ id: row.id, holder: row.holder, bank: row.bank, branch: row.branch, reason: row.reason },
    way: payWayWords(row.kind),
    country: row.country && placeName(row.country),
    accountEnd,
    /** Whether an account was told that can no longer be opened. */
    isSealBroken: row.sealed !== null && accountEnd === null,
    holderMet: holderMet(row, against),
    bankPlace: kept ? null : placeWords(row, against),
    enteredBy: row.enteredBy.name,
    enteredAt: row.enteredAt.toISOString(),
    changed: row.replacesId ? changedWhen({ days: daysFromStart(row.enteredAt, startsOn), afterOffer }) : null,
    state: row.decision === null ? ("waiting" as const) : (states[row.decision as keyof typeof states] ?? "refused"),
    decidedBy: row.decidedBy?.name ?? null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    decisionReason: row.decisionReason,
  };
}

/** Where the bank is and where the candidate says they live: a fact, and no more. */
function placeWords(row: Row, against: Map<string, Met>) {
  const place = stated(row, "place");
  const home = against.get(place?.against ?? "")?.text;
  if (!place || !home) return null;
  return `${place.text}; the candidate states ${home}.${row.branch && place.words ? ` ${place.words}` : ""}`;
}
