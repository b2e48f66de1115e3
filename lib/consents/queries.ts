import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { checkKind } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { asAsked, selectWhere } from "@/lib/screenings/where";
import { countsFrom } from "./held";
import { textHash } from "./text-hash";
import { consentText, consentTexts } from "./texts";
import { consentWayWords } from "./ways";
import { lackingConsents } from "./write";

/** A text as pages show it, with the hash that is recorded of it. */
const shown = (id: string) => {
  const text = consentText(id);
  return { ...text, inWriting: text.inWriting ?? false, hash: textHash(text) };
};

export type TextView = ReturnType<typeof shown>;

/** The texts that somebody has to agree to, or be given, before one may go on; `screeningId` must be visible to whoever reads this. */
export async function getLacking(screeningId: string, texts: readonly string[]): Promise<TextView[]> {
  return (await lackingConsents(db(), screeningId, texts)).map(shown);
}

/** Every text that the checks of a screening need, or that was recorded, with its records, newest first; null when the screening is not there or not visible whole. */
export async function getConsents(actor: Actor, screeningId: string) {
  if (!may(actor.role, "screening:whole") || !z.uuid().safeParse(screeningId).success) return null;
  const who = { select: { name: true } };
  const screening = await db().screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: {
      ...selectWhere,
      endedAt: true,
      candidate: who,
      checks: { where: { notAsked: false }, select: { kind: true, stage: true, required: true } },
      consents: {
        include: { recordedBy: who },
        orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
      },
    },
  });
  if (!screening) return null;
  const files = await db().evidence.findMany({
    where: { screeningId, kind: "consent" },
    select: { id: true, fileName: true },
  });
  const asked = asAsked(screening).filter(({ law }) => law !== "not allowed");
  const texts = consentTexts.flatMap(({ id }) => {
    const neededBy = asked.map(({ kind }) => checkKind(kind)).filter(({ consents }) => consents?.includes(id));
    const records = screening.consents
      .filter(({ kind }) => kind === id)
      .map((row) => record(row, files, countsFrom(consentText(id))));
    if (neededBy.length === 0 && records.length === 0) return [];
    return [{ ...shown(id), neededBy: neededBy.map(({ title }) => title), records }];
  });
  return { candidate: screening.candidate.name, ended: screening.endedAt !== null, texts };
}

export type ConsentsView = NonNullable<Awaited<ReturnType<typeof getConsents>>>;
export type ConsentView = ConsentsView["texts"][number];

type Row = {
  id: string;
  textVersion: number;
  textHash: string;
  givenOn: Date;
  how: string;
  evidenceId: string | null;
  recordedBy: { name: string };
  recordedAt: Date;
  withdrawnAt: Date | null;
};

type File = { id: string; fileName: string };

const record = (
  { id, textVersion, textHash, givenOn, how, recordedBy, recordedAt, withdrawnAt, ...row }: Row,
  files: File[],
  from: number,
) => ({
  ...{ id, textVersion, textHash },
  file: files.find(({ id }) => id === row.evidenceId) ?? null,
  givenOn: givenOn.toISOString(),
  how: consentWayWords(how),
  by: recordedBy.name,
  at: recordedAt.toISOString(),
  withdrawnAt: withdrawnAt?.toISOString() ?? null,
  /** Of words that changed since so much that they are asked for again. */
  outdated: textVersion < from,
});
