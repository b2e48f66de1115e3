import { dayOf } from "@/lib/matching/utc-day";

/**
 * Whether a document had expired on a day on which somebody read it: whoever typed it in, or a second person. The days are given,
 * so that the same rows say the same on every later day. A document without a last day does not expire.
 */
export const hadExpired = (expires: string | undefined, readAt: readonly Date[]) =>
  readAt.some((at) => (expires ?? "9999") < dayOf(at));
