"use server";

import { reassessOthers } from "@/lib/alike/others";
import type { RecordedRow } from "@/lib/audit/recorded";
import { addressChecks, confirmedWords } from "@/lib/checks/by-compliance";
import { checkKind } from "@/lib/checks/kinds";
import { needLaw } from "@/lib/checks/law";
import { findCheck } from "@/lib/checks/write";
import type { Tx } from "@/lib/db/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { onScreening } from "@/lib/screenings/mutation";
import { screeningInput } from "@/lib/screenings/schema";
import { isProtected } from "./load";
import { confirmAddressInput } from "./schema";

/**
 * Keeps where the candidate lives to compliance from now on: for everybody else no address is shown, none is compared, and compliance
 * does the checks about it anew. No reason is asked for and none is kept.
 */
export const protectAddress = action(
  onScreening({
    can: "address:protect",
    input: screeningInput,
    evenAfter: "ready",
    async run({ actor, tx, now, screening, input: { screeningId } }) {
      if (await isProtected(tx, screeningId))
        throw new Refusal("protected-address", "This address is protected already.");
      const { id } = await tx.protectedAddress.create({ data: { screeningId, byId: actor.id, at: now } });
      const opened = screening.endedAt ? [] : await openAgain(tx, screeningId, now);
      // What was written there and not sent may name the address.
      await tx.draft.deleteMany({ where: { check: { screeningId, kind: { in: [...addressChecks] } } } });
      const rows = [["protected_address", id] as const, ...opened];
      const event = { name: "address.protected", data: {} } as const;
      return { event, rows, data: null, afterwards: () => reassessOthers(screeningId, now, ["address", "file"]) };
    },
  }),
);

/** Lets those who work on the screening see its addresses again; they are compared from then on. */
export const unprotectAddress = action(
  onScreening({
    can: "address:protect",
    input: screeningInput,
    evenAfter: "ready",
    async run({ tx, now, input: { screeningId } }) {
      const found = await tx.protectedAddress.findFirst({ where: { screeningId, endedAt: null } });
      if (!found) throw new Refusal("not-protected", "This address is not protected any more.");
      await tx.protectedAddress.update({ where: { id: found.id }, data: { endedAt: now } });
      const event = { name: "address.unprotected", data: {} } as const;
      const afterwards = () => reassessOthers(screeningId, now, ["address", "file"]);
      return { event, rows: [["protected_address", found.id]], data: null, afterwards };
    },
  }),
);

/** Completes a check about a protected address in words that say nothing but whether compliance confirms it. */
export const confirmAddress = action(
  onScreening({
    can: "address:protect",
    input: confirmAddressInput,
    async run({ actor, tx, now, input: { screeningId, kind, outcome } }) {
      if (!(await isProtected(tx, screeningId)))
        throw new Refusal("not-protected", "This address is not protected, so a recruiter does this check.");
      const check = await findCheck(tx, actor, screeningId, kind);
      if (check.completions.length > 0) throw new Refusal("check-done", "This check is done already.");
      await needLaw(tx, screeningId, kind, now);
      await tx.check.update({ where: { id: check.id }, data: { startedAt: check.startedAt ?? now } });
      const words = confirmedWords[outcome];
      const said = { answers: {}, outcome, words, completedById: actor.id, completedAt: now };
      const { id } = await tx.completion.create({
        data: { ...said, checkId: check.id, kindVersion: checkKind(kind).version },
      });
      const rows = [["check", check.id] as const, ["completion", id] as const];
      return { event: { name: "check.completed", data: { kind, outcome } }, rows, data: null };
    },
  }),
);

/** Opens the checks about an address again, so that nothing holds that was found out in the open. */
async function openAgain(tx: Tx, screeningId: string, now: Date): Promise<RecordedRow[]> {
  const done = await tx.completion.findMany({
    where: { reopenedAt: null, check: { screeningId, kind: { in: [...addressChecks] } } },
    select: { id: true },
  });
  const reopenReason = "Compliance takes care of this address.";
  const ids = done.map(({ id }) => id);
  await tx.completion.updateMany({ where: { id: { in: ids } }, data: { reopenedAt: now, reopenReason } });
  return ids.map((id) => ["completion", id] as const);
}
