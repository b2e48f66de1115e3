import type { Prisma } from "@/lib/db/generated/client";
import type { ConsentText } from "./define-text";
import { consentTexts } from "./texts";

/** The records that count: not taken back, and not of earlier words than those that still do. */
export const held = (): Prisma.ConsentWhereInput => ({
  withdrawnAt: null,
  NOT: consentTexts.map((text) => ({ kind: text.id, textVersion: { lt: countsFrom(text) } })),
});

/** The first version of a text whose records count. */
export const countsFrom = ({ countsFrom = 1 }: ConsentText) => countsFrom;
