import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/lib/db/client";

/** Counts of a kind of attempt that every instance sees: so many points in so many seconds for a key. */
export const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPrisma({
    storeClient: db(),
    tableName: "rateLimit",
    keyPrefix,
    points,
    duration,
    // It would start a clock with every attempt; `clearOver` removes what is over.
    clearExpiredByTimeout: false,
  });

/** A key that says nothing of what it stands for. */
export const keyOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Counts an attempt; false when it is one too many. */
export async function oneMore(limiter: RateLimiterPrisma, key: string) {
  try {
    await limiter.consume(key);
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}

/** Removes the counts that are over. */
export const clearOver = () => db().rateLimit.deleteMany({ where: { expire: { lt: new Date() } } });
