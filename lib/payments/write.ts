import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import { needLaw } from "@/lib/checks/law";
import { findCheck, workOn } from "@/lib/checks/write";
import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { placeName } from "@/lib/policy/places";
import type { LockedScreening } from "@/lib/screenings/write";
import { addSource } from "@/lib/sources/write";
import { readAccount } from "./account";
import { keyedAccount, sealAccount } from "./keyed";
import type { paymentInput } from "./schema";

const kind = "payment-details";

/**
 * Opens the check of the payment details for newer ones: what was completed was about the earlier. In a screening that ended the check
 * stays as it is, since a change of bank is looked at in a screening of its own.
 */
export async function checkAgain(tx: Tx, actor: Actor, { id, endedAt }: LockedScreening, now: Date) {
  const check = await findCheck(tx, actor, id, kind);
  await needLaw(tx, id, kind, now);
  if (endedAt) return { check, rows: [] as RecordedRow[] };
  const [holding] = check.completions;
  if (!holding) return workOn(tx, actor, id, kind, now);
  const reopened = { reopenedAt: now, reopenReason: "Newer payment details were entered." };
  await tx.completion.update({ where: { id: holding.id }, data: reopened });
  return { check, rows: [["completion", holding.id]] as RecordedRow[] };
}

/** Payment details of a screening whose check the actor may see; others look as if they were not there. */
export async function findInstruction(tx: Tx, actor: Actor, screeningId: string, id: string) {
  await findCheck(tx, actor, screeningId, kind);
  const found = await tx.paymentInstruction.findFirst({ where: { id, screeningId } });
  if (!found) throw new Refusal("not-found", "These payment details are not part of the screening.");
  return found;
}

type Entered = z.output<typeof paymentInput> & { candidate: LockedScreening["candidate"] };

/** Keeps payment details as the newest of a locked screening, with what they state of the candidate; returns the rows it wrote. */
export async function keepInstruction(tx: Tx, actor: Actor, entered: Entered, now: Date): Promise<RecordedRow[]> {
  const { screeningId, candidate, replacesId, reason } = entered;
  const reading = readAccount(entered);
  if (!reading.ok) throw new Refusal("invalid", reading.words, { [reading.field]: reading.words });
  const { sourceId, rows } = await addSource(tx, {
    ...{ screeningId, kind, statedById: actor.id, now },
    claims: claimsOf(entered),
    numbers: reading.read
      ? [{ kind: "payment account", keyed: keyedAccount(reading.read, env().BONAFIDE_COMPANY_KEY) }]
      : [],
  });
  if (replacesId) await tx.paymentInstruction.update({ where: { id: replacesId }, data: { replacedAt: now } });
  const id = randomUUID();
  await tx.paymentInstruction.create({
    data: {
      ...{ id, screeningId, sourceId, kind: entered.kind, holder: entered.holder },
      ...bankOf(entered),
      sealed: reading.read && sealAccount(reading.read, candidate, id),
      ...(replacesId && { replacesId, reason }),
      ...{ enteredById: actor.id, enteredAt: now },
    },
  });
  const replaced = replacesId ? ([["payment_instruction", replacesId]] as const) : [];
  return [...rows, ...replaced, ["payment_instruction", id]];
}

/** The bank of a bank account; other ways of being paid have none. */
const bankOf = ({ kind, bank, country, branch }: Entered) =>
  kind === "bank-account" ? { bank: bank || null, country, branch: branch || null } : {};

function claimsOf(entered: Entered) {
  const { holder } = entered;
  const { country, branch } = bankOf(entered);
  const place = country && [branch, placeName(country)].filter(Boolean).join(", ");
  return [
    { attribute: "name" as const, value: holder, text: holder, path: "holder" },
    ...(place ? [{ attribute: "place" as const, value: place, text: place, path: "country" }] : []),
  ];
}
