import { createHash } from "node:crypto";
import { addHours } from "date-fns";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { z } from "zod";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { Refusal, type Result } from "@/lib/door/result";
import type { Spec } from "@/lib/door/spec";
import { passwordMatches } from "./password";
import { openSessionInput, sessionInput, type signInInput } from "./schema";

/** How long a sign-in lasts, in hours. */
export const sessionHours = 12;

const wrong = "E-mail and password do not match. Try again, or ask an administrator for a new password.";
const tooMany = "Too many attempts for this e-mail. Wait fifteen minutes, then try again.";

/** Opens a session for the right e-mail and password. Not a Server Action: only next-auth's route calls it. */
export async function signIn(input: z.input<typeof signInInput>): Promise<Result<{ sessionId: string }>> {
  const attempts = new RateLimiterPrisma({
    storeClient: db(),
    tableName: "rateLimit",
    keyPrefix: "sign-in",
    points: 10,
    duration: 15 * 60,
    // It would start a clock with every sign-in; rows that are over are cleared below.
    clearExpiredByTimeout: false,
  });
  const key = createHash("sha256").update(input.email.toLowerCase()).digest("hex");
  const allowed = await attempts.consume(key).catch((reason) => {
    if (reason instanceof RateLimiterRes) return null;
    throw reason;
  });
  if (!allowed) return { ok: false, code: "too-many-attempts", message: tooMany };
  const result = await perform(openSession, null, await whose(input));
  if (result.ok) {
    await attempts.delete(key);
    await db().rateLimit.deleteMany({ where: { expire: { lt: new Date() } } });
  }
  return result;
}

/** Whose e-mail and password these are, by the hash it was found with; nobody's, null. Before any transaction: it takes its time. */
async function whose({ email, password }: z.infer<typeof signInInput>): Promise<z.infer<typeof openSessionInput>> {
  const user = await db().user.findUnique({ where: { email: email.toLowerCase() } });
  if (!(await passwordMatches(user?.passwordHash, password)) || !user?.passwordHash) return null;
  return { userId: user.id, passwordHash: user.passwordHash };
}

const openSession: Spec<typeof openSessionInput, { sessionId: string }, null> = {
  can: "anyone",
  input: openSessionInput,
  async run({ tx, input, now }) {
    // Held until the session is there: a new password, or whoever disables the user, ends those that are.
    const [user] = input
      ? await tx.$queryRaw<{ id: string }[]>`SELECT id FROM "user" WHERE id = ${input.userId}::uuid
          AND "passwordHash" = ${input.passwordHash} AND "disabledAt" IS NULL FOR SHARE`
      : [];
    if (!user) throw new Refusal("wrong-password", wrong);
    const session = await tx.session.create({
      data: { userId: user.id, createdAt: now, expiresAt: addHours(now, sessionHours) },
    });
    return {
      happened: { stream: "company", event: { name: "user.signed-in", data: { userId: user.id } }, rows: [] },
      data: { sessionId: session.id },
    };
  },
};

/** Ends a session; the browser's next request with it is signed out, wherever it arrives. */
export const closeSession: Spec<typeof sessionInput, null, null> = {
  can: "anyone",
  input: sessionInput,
  async run({ tx, input: { sessionId }, now }) {
    const session = await tx.session.findUnique({ where: { id: sessionId } });
    const { count } = await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
    if (!session || count === 0) throw new Refusal("session-over", "This session has ended already.");
    const event = { name: "user.signed-out", data: { userId: session.userId } } as const;
    return { happened: { stream: "company", event, rows: [] }, data: null };
  },
};
