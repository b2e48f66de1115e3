import type { Actor } from "@/lib/auth/actor";
import { isAddressCheck } from "@/lib/checks/by-compliance";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { held } from "@/lib/consents/held";
import { consentText } from "@/lib/consents/texts";
import type { Tx } from "@/lib/db/client";
import { isAddress } from "@/lib/protected-address/attributes";
import { isProtected } from "@/lib/protected-address/load";
import { orNull } from "@/lib/risk/assessment-failed";
import { unsettled } from "@/lib/risk/differences";
import { assessInForce } from "@/lib/risk/in-force";
import { loadOrFail } from "@/lib/risk/load-or-fail";
import { rule } from "@/lib/risk/rules";
import { asAsked } from "@/lib/screenings/where";
import { attribute } from "@/lib/sources/attributes";
import { sourceKind, sourceTitle } from "@/lib/sources/kinds";
import type { MessageFacts } from "./define-template";
import { askable } from "./templates/difference";

/** What a message is about, where the sender comes from it: one difference, one check, or one statement (a claim's id). */
export type About = { rule?: string; check?: string; claim?: string };

/** What the messages of a screening may speak of now. */
export async function loadMessageFacts(
  tx: Tx,
  screeningId: string,
  sender: Pick<Actor, "name" | "email">,
  now: Date,
  about: About = {},
): Promise<MessageFacts> {
  const [facts, unclear, screening] = await Promise.all([
    orNull(loadOrFail(tx, screeningId, now)),
    about.claim ? unclearStatement(tx, screeningId, about.claim) : null,
    tx.screening.findUniqueOrThrow({
      where: { id: screeningId },
      include: {
        candidate: { select: { name: true } },
        position: { select: { title: true, jurisdiction: true } },
        checks: { select: { kind: true, stage: true, required: true } },
        consents: { where: held(), select: { kind: true } },
        requests: { where: { closedAt: null }, orderBy: { askedAt: "asc" } },
      },
    }),
  ]);
  const assessed = facts && (await orNull(assessInForce(tx, facts, now)));
  const kept = await isProtected(tx, screeningId);
  const agreed = new Set(screening.consents.map(({ kind }) => kind));
  const asked = asAsked(screening).filter(({ law }) => law !== "not allowed");
  const checks = checkKinds.map(({ id }) => id as string).filter((id) => asked.some(({ kind }) => kind === id));
  const texts = checks
    .filter((kind) => !about.check || kind === about.check)
    .flatMap((check) => checkKind(check).consents?.map((id) => ({ check, ...consentText(id) })) ?? []);
  const documents = (facts?.documents ?? [])
    .filter((kind) => !about.check || !isDocumentCheck(about.check) || kind === about.check)
    .filter((kind) => facts && checkKind(kind).outcome(facts, {}) !== "clear");
  return {
    candidate: screening.candidate.name,
    position: screening.position.title,
    look: screening.refresh !== null,
    sender: { name: sender.name, email: sender.email },
    // While nothing can be assessed, a letter speaks of no difference.
    differences: unsettled(assessed?.assessment.differences ?? [])
      .filter(({ rule }) => askable(rule) && (!about.rule || rule === about.rule))
      .map(({ rule: id, values }) => ({
        rule: id,
        check: [rule(id).check, "profiles"].find((check) => check && checks.includes(check)) ?? null,
        fact: { words: rule(id).letter.fact, values },
      })),
    unclear,
    documents: documents.map((kind) => ({ check: kind, title: sourceKind(kind).title.toLowerCase() })),
    texts: texts.filter(({ id }, at) => !agreed.has(id) && texts.findIndex((text) => text.id === id) === at),
    asked: screening.requests
      .filter(({ kind }) => !(kept && isAddressCheck(kind)))
      .map(({ words, askedAt }) => ({ words, on: day(askedAt) })),
  };
}

/** A statement that is not clear, with the one it was compared with; null where there is none, or it agrees. */
async function unclearStatement(tx: Tx, screeningId: string, id: string): Promise<MessageFacts["unclear"]> {
  const include = { source: true };
  const claim = await tx.claim.findFirst({ where: { id, screeningId, verdict: "unclear" }, include });
  if (!claim || (isAddress(claim.attribute) && (await isProtected(tx, screeningId)))) return null;
  const other = claim.against ? await tx.claim.findFirst({ where: { id: claim.against, screeningId }, include }) : null;
  const about = attribute(claim.attribute).title.toLowerCase();
  const words = other
    ? `We read this about your ${about} in two places:`
    : `We read this about your ${about} in one place only:`;
  const values = [other, claim].flatMap((one) => (one ? [{ label: sourceTitle(one.source), text: one.text }] : []));
  return { about, fact: { words, values } };
}

const isDocumentCheck = (check: string) => check === "identity-document" || check === "address-document";

const day = (at: Date) => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(at);
