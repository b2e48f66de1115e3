import { handToOperations } from "@/lib/checks/actions";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { decidePayment, enterPayment } from "@/lib/payments/actions";
import { done } from "../done";
import type { Case } from "../scene";

type Details = Omit<Parameters<typeof enterPayment>[0], "screeningId" | "replacesId" | "holder"> & { holder?: string };

/** The candidate says where they want to be paid, in their own name unless said otherwise; a change says why. */
export async function asksToBePaid(on: Case, when: Date, details: Details) {
  const { screeningId, recruiter, person } = on;
  const replacesId = (await newest(screeningId))?.id ?? "";
  await done(perform(enterPayment, recruiter, { screeningId, replacesId, holder: person.name, ...details }, when));
}

/** Compliance releases what was entered last, unless somebody else does. */
export async function releasesPayment(on: Case, when: Date, reason: string, by = on.company.colleague("Hana Sato")) {
  const { screeningId } = on;
  const instructionId = (await newest(screeningId))?.id ?? "";
  const input = { screeningId, instructionId, decision: "released", reason } as const;
  await done(perform(decidePayment, by, input, when));
}

/** The recruiter hands the payment check to operations. */
export async function handsPaymentOver({ screeningId, recruiter }: Case, when: Date) {
  await done(perform(handToOperations, recruiter, { screeningId, kind: "payment-details" }, when));
}

const newest = (screeningId: string) =>
  db().paymentInstruction.findFirst({ where: { screeningId, replacedAt: null }, select: { id: true } });
