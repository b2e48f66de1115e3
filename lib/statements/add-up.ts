import { candidateKey } from "@/lib/candidates/keys";
import type { Tx } from "@/lib/db/client";
import { env } from "@/lib/env";
import { evidenceDirectory } from "@/lib/evidence/directory";
import { openRange } from "@/lib/evidence/seal";
import { findBlob } from "@/lib/evidence/storage";
import { unwrapKey } from "@/lib/evidence/wrap";
import type { Charge, Problem } from "./line";
import { isCharge } from "./line";
import { type HowRead, readStatement } from "./read";
import { type Run, runCounter, type Terms } from "./runs";
import { asRead, type StatementRow } from "./stored";

type Owner = { id: string; wrappedKey: Uint8Array };
type Blob = { blobId: string; wrappedKey: Uint8Array; size: number };

/** A statement to be added up: how it is read, and whose account it is where the file does not say. */
export type Added = { how: HowRead; account: string; blob: Blob; limit: Limit | null };

type Limit = { amount: number; currency: string };

/** What was read of one statement. */
export type Reading = {
  read: number;
  unread: number;
  problems: Problem[];
  first: number | null;
  last: number | null;
  account: string;
};

/** What statements come to together; readings in the order of the statements. */
export type Sums = { runs: Run[]; readings: Reading[] };

/** As many problems of one file as are told. */
const told = 50;

/** The statements of a screening that count, the oldest first. */
export const holdingStatements = (tx: Tx, screeningId: string): Promise<StatementRow[]> =>
  tx.statement.findMany({
    where: { screeningId, removedAt: null },
    include: { evidence: { select: { blobId: true, wrappedKey: true, size: true, sha256: true } } },
    orderBy: { id: "asc" },
  });

/**
 * Reads statements again from the sealed files, piece by piece, and adds up what went to whom. The newest limit of a currency holds.
 * Throws `Unreadable` where one of them is no such statement.
 */
export async function addUp(owner: Owner, statements: Added[]): Promise<Sums> {
  const counter = runCounter();
  const readings: Reading[] = [];
  for (const [file, one] of statements.entries())
    readings.push(await readOne(owner, one, (charge) => counter.add(charge, file)));
  return { runs: counter.runs(termsOf(statements)), readings };
}

/** The same for stored statements. */
export const addUpStored = (owner: Owner, rows: StatementRow[], further: Added[] = []) =>
  addUp(owner, [...rows.map(asRead), ...further]);

function termsOf(statements: Added[]): Terms {
  const limits: Terms["limits"] = {};
  for (const { limit } of statements) if (limit) limits[limit.currency] = limit.amount;
  return { limits, hours: env().BONAFIDE_STAFF_HOURS ?? null };
}

async function readOne(owner: Owner, { how, account, blob }: Added, add: (charge: Charge) => void): Promise<Reading> {
  const reading: Reading = { read: 0, unread: 0, problems: [], first: null, last: null, account };
  for await (const lines of readStatement(await bytesOf(owner, blob), how))
    for (const line of lines) {
      if (!isCharge(line)) {
        reading.unread++;
        if (reading.problems.length < told) reading.problems.push(line);
        continue;
      }
      reading.read++;
      reading.first = Math.min(reading.first ?? line.day, line.day);
      reading.last = Math.max(reading.last ?? line.day, line.day);
      reading.account ||= line.account;
      add(line.account ? line : { ...line, account });
    }
  return reading;
}

async function bytesOf(owner: Owner, { blobId, wrappedKey, size }: Blob) {
  const key = unwrapKey(wrappedKey, { under: candidateKey(owner), id: blobId });
  return openRange(await findBlob(evidenceDirectory(), blobId), { blobId, key, size });
}
