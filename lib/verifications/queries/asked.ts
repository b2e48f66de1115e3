import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { sourceTitle } from "@/lib/sources/kinds";
import { askedIn } from "../asked";
import { claimsToAsk } from "../claims-to-ask";
import type { Answer, Asked, Said } from "../define-asked";
import { getAlsoNamed } from "./also-named";
import { getConfirmedElsewhere } from "./confirmed-elsewhere";
import { getKnownContacts } from "./known-contacts";

/** Each claim that a check puts to somebody, with the contacts found, what was asked and what they said. */
export async function getAsked(actor: Actor, screeningId: string, check: string) {
  const asked = askedIn(check);
  const by = { select: { name: true } } as const;
  const sources = await db().source.findMany({
    where: { screeningId, replacedAt: null, screening: visibleTo(actor) },
    include: { claims: { orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  const claims = claimsToAsk(
    asked.attribute,
    sources.map((source) => ({ ...source, title: sourceTitle(source) })),
  );
  const where = { screeningId, claimId: { in: claims.map(({ id }) => id) } };
  const [contacts, verifications, known, alsoNamed, confirmedElsewhere] = await Promise.all([
    db().contact.findMany({ where, include: { foundBy: by }, orderBy: { id: "asc" } }),
    db().verification.findMany({ where, include: { askedBy: by }, orderBy: [{ askedAt: "asc" }, { id: "asc" }] }),
    getKnownContacts(actor, screeningId, asked, claims),
    getAlsoNamed(actor, screeningId, asked, claims),
    getConfirmedElsewhere(actor, screeningId, check),
  ]);
  return claims.map(({ id, value, text, source }) => ({
    claimId: id,
    text,
    ...asked.head(value),
    given: given(asked, value),
    quote: asked.quote?.(value) ?? null,
    source: sourceTitle({ kind: source }),
    known: known(id),
    alsoNamed: alsoNamed(id),
    confirmedElsewhere: confirmedElsewhere(text),
    contacts: contacts
      .filter(({ claimId }) => claimId === id)
      .map(({ foundBy, ...contact }) => ({
        ...pick(contact),
        by: foundBy.name,
        questions: verifications.filter(({ contactId }) => contactId === contact.id).map((row) => question(asked, row)),
      })),
  }));
}

export type AskedView = Awaited<ReturnType<typeof getAsked>>[number];
export type QuestionView = AskedView["contacts"][number]["questions"][number];

type ContactRow = { id: string; medium: string; value: string; foundIn: string; foundAt: string };

const pick = ({ id, medium, value, foundIn, foundAt }: ContactRow) => ({ id, medium, value, foundIn, foundAt });

/** The contacts the candidate gave of whoever is asked, in one line; empty when none. */
function given(asked: Asked, value: unknown) {
  const { email, phone, web } = asked.given(value) ?? {};
  return [email, phone, web].filter(Boolean).join(", ");
}

type Row = {
  id: string;
  askedAt: Date;
  askedBy: { name: string };
  answeredAt: Date | null;
  answer: string | null;
  answeredBy: string | null;
  stated: unknown;
  note: string | null;
  verdict: string | null;
  words: string | null;
};

const question = (asked: Asked, { id, askedAt, askedBy, answeredAt, answer, stated, ...said }: Row) => ({
  id,
  by: askedBy.name,
  askedAt: askedAt.toISOString(),
  answeredAt: answeredAt?.toISOString() ?? null,
  answer: answer as Answer | null,
  said: stated ? asked.line(stated as Said) : "",
  answeredBy: said.answeredBy,
  note: said.note,
  verdict: said.verdict,
  words: said.words,
});
