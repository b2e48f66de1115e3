import { addHours } from "date-fns";
import type { z } from "zod";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { Refusal, type Result } from "@/lib/door/result";
import type { Spec } from "@/lib/door/spec";
import { clearOver, keyOf, limiter, oneMore } from "./limit";
import { passwordMatches } from "./password";
import { openSessionInput, sessionInput, type signInInput } from "./schema";

/** How long a sign-in lasts, in hours. */
export const sessionHours = 12;

const wrong = "E-mail and password do not match. Try again, or ask an administrator for a new password.";
const wait = "Wait fifteen minutes, then try again.";

/** Wrong passwords within fifteen minutes: for one e-mail, and from one address, where a whole office may sit behind it. */
const limits = { "sign-in": 10, "sign-in-from": 100 };

/**
 * Opens a session for the right e-mail and password. Not a Server Action: only next-auth's route calls it. The address from where is
 * null where it is not known.
 */
export async function signIn(
  input: z.input<typeof signInInput>,
  from: string | null,
): Promise<Result<{ sessionId: string }>> {
  const [byEmail, byAddress] = [attempts("sign-in"), attempts("sign-in-from")];
  const [email, address] = [keyOf(input.email.toLowerCase()), from && keyOf(from)];
  if (!(await oneMore(byEmail, email))) return tooMany(`Too many attempts for this e-mail. ${wait}`);
  if (address && !(await oneMore(byAddress, address))) return tooMany(`Too many attempts from your network. ${wait}`);
  const result = await perform(openSession, null, await whose(input));
  if (result.ok) {
    await byEmail.delete(email);
    // Only wrong passwords count against an office: whoever else mistyped theirs there stays counted.
    if (address) await byAddress.reward(address, 1);
    await clearOver();
  }
  return result;
}

/** Whose e-mail and password these are, by the hash it was found with; nobody's, null. Before any transaction: it takes its time. */
async function whose({ email, password }: z.infer<typeof signInInput>): Promise<z.infer<typeof openSessionInput>> {
  const user = await db().user.findUnique({ where: { email: email.toLowerCase() } });
  if (!(await passwordMatches(user?.passwordHash, password)) || !user?.passwordHash) return null;
  return { userId: user.id, passwordHash: user.passwordHash };
}

const attempts = (kind: keyof typeof limits) => limiter(kind, limits[kind], 15 * 60);

const tooMany = (message: string) => ({ ok: false, code: "too-many-attempts", message }) as const;

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
