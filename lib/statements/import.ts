import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { workOn } from "@/lib/checks/write";
import { db } from "@/lib/db/client";
import { type Endpoint, performEndpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import type { Ingested } from "@/lib/evidence/ingest";
import { receive } from "@/lib/evidence/receive";
import { discard, keepRow } from "@/lib/evidence/write";
import { onScreening } from "@/lib/screenings/mutation";
import { type Added, addUpStored, holdingStatements, type Reading, type Sums } from "./add-up";
import { whyNotRead } from "./columns";
import { dayText } from "./dates";
import { textDecoder } from "./decode-pieces";
import { type Problem, Unreadable } from "./line";
import { readAmount } from "./money";
import type { HowRead } from "./read";
import { type StatementInput, statementInput } from "./schema";
import { type Format, formatOf } from "./sniff";
import { kept } from "./stored";
import { check, keepRuns, needSame, placeFor } from "./write";

/** What whoever imported a statement is told. */
export type Imported = { id: string; read: number; unread: number; problems: Problem[] };

type Prepared = { file: Ingested; added: Added; sums: Sums; reading: Reading; before: string[] };

const can = "check:work";

/**
 * Imports a statement of a card or an account; the body of the request is the file and nothing else, and is kept as evidence. It is
 * read from there in pieces, with every other statement of the screening, before the screening is locked.
 */
export const importStatement: Endpoint<typeof statementInput, Prepared, Imported> = {
  can,
  input: statementInput,
  async prepare({ actor, input, request }) {
    const candidate = await placeFor(db(), actor, input.screeningId);
    let format: Format = "csv";
    const tell = (head: Uint8Array) => {
      format = needFormat(head);
      needTable(format, input);
      return "text/plain" as const;
    };
    const file = await receive(request, { kind: "account-statement", sha256: input.sha256, candidate, tell });
    try {
      return await read(file, candidate, howToRead(format, input), input);
    } catch (problem) {
      await discard(file);
      throw problem instanceof Unreadable ? new Refusal("unreadable", problem.message) : problem;
    }
  },
  undo: ({ file }) => discard(file),
  run: ({ prepared, ...turn }) => rowFor(prepared).run(turn),
  respond: (imported) => Response.json(imported, { status: 201 }),
};

function needFormat(head: Uint8Array): Format {
  const format = formatOf(textDecoder().push(head));
  if (!format)
    throw new Refusal(
      "kind",
      "This is no statement as CSV, OFX or CAMT.053. Banks offer one of these where they export bookings.",
    );
  return format;
}

function needTable(format: Format, input: StatementInput) {
  const why = format === "csv" ? whyNotRead(input) : null;
  if (why) throw new Refusal("invalid", why.words, { [why.field]: why.words });
}

const howToRead = (format: Format, input: StatementInput): HowRead => {
  if (format !== "csv") return { format };
  const { delimiter, head, mapping, dates = null, out = null, currency } = input;
  return { format, table: { delimiter, head, mapping, dates, out, currency } };
};

async function read(
  file: Ingested,
  candidate: Awaited<ReturnType<typeof placeFor>>,
  how: HowRead,
  { screeningId, account, limit, limitCurrency }: StatementInput,
): Promise<Prepared> {
  const before = await holdingStatements(db(), screeningId);
  if (before.some(({ evidence }) => evidence.sha256 === file.sha256))
    throw new Refusal("imported", "This file was imported already.");
  const amount = limit ? readAmount(limit, limitCurrency) : null;
  const added: Added = {
    how,
    account,
    blob: file,
    limit: amount === null ? null : { amount, currency: limitCurrency },
  };
  const sums = await addUpStored(candidate, before, [added]);
  const reading = sums.readings.at(-1);
  if (!reading || reading.read === 0) throw new Unreadable(nothing(reading?.problems[0]));
  return { file, added: { ...added, account: reading.account }, sums, reading, before: before.map(({ id }) => id) };
}

const nothing = (first: Problem | undefined) =>
  first
    ? `Nothing in this file could be read. The first problem is at ${first.number}: ${first.words}`
    : "There is no booking in this file.";

const rowFor = ({ file, added, sums, reading, before }: Prepared) =>
  onScreening({
    can,
    input: statementInput,
    async run({ actor, tx, input: { screeningId, fileName }, now, screening }) {
      const { rows } = await workOn(tx, actor, screeningId, check, now);
      await needSame(tx, screeningId, before, "Import this one again.");
      const said = { screeningId, checkKind: check, kind: "account-statement", fileName, how: "ours" } as const;
      const { id: evidenceId } = await keepRow(tx, actor, file, { ...said, candidateId: screening.candidateId }, now);
      const { read, unread, problems, first, last } = reading;
      const days = {
        first: first === null ? null : new Date(dayText(first)),
        last: last === null ? null : new Date(dayText(last)),
      };
      const { id } = await tx.statement.create({
        data: {
          screeningId,
          evidenceId,
          ...kept(added),
          read,
          unread,
          ...days,
          importedById: actor.id,
          importedAt: now,
        },
      });
      const runs = await keepRuns(tx, screeningId, { runs: sums.runs, statements: [...before, id] }, now);
      const event = { name: "statement.imported", data: { kind: added.how.format } } as const;
      return {
        event,
        rows: [...rows, ["evidence", evidenceId], ["statement", id], ...runs],
        data: { id, read, unread, problems },
      };
    },
  });

/** Imports a file that is in memory, the same way an upload goes: for demo data, tests and benchmarks. */
export function storeStatement(
  actor: Actor,
  { bytes, ...input }: z.input<typeof statementInput> & { bytes: Uint8Array<ArrayBuffer> },
  now = new Date(),
) {
  const headers = { "content-length": String(bytes.length) };
  const request = new Request("http://localhost/api/statements", { method: "POST", headers, body: bytes });
  return performEndpoint(importStatement, actor, input, request, now);
}
