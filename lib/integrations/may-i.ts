import { z } from "zod";
import { clientAddress } from "@/lib/auth/client-address";
import { clearOver, keyOf, limiter, oneMore } from "@/lib/auth/limit";
import { hashOfToken } from "@/lib/auth/token";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { loadGates } from "@/lib/gates/load";
import type { GateStanding } from "@/lib/gates/state";
import { dayOf, midnightOf } from "@/lib/matching/utc-day";
import { type Gate, gates } from "@/lib/policy/stages";
import { unassessed } from "@/lib/risk/states";
import { byEitherId } from "@/lib/screenings/external-id";

/** Questions with one token in a minute, and unknown tokens from one address in fifteen. */
const limits = { asks: 600, strangers: 100 };

const question = z.object({
  screening: z.string().min(1).max(100),
  gate: z.enum(gates.map(({ id }) => id) as [Gate, ...Gate[]]).optional(),
});

/**
 * Answers another system whether gates of a screening stand open at this instant. It fails closed: what is not known, not allowed or
 * not right is an error and never "open". Nothing in it is personal, and why a gate is closed is said the same whatever was found about a person.
 */
export async function answerMayI(request: Request, now = new Date()): Promise<Response> {
  const tokenId = await whoseToken(request);
  if (!tokenId) return stranger(request);
  if (!(await oneMore(limiter("asks", limits.asks, 60), tokenId)))
    return answer(429, { error: "This token asks too often. Wait a minute." });
  await noteUse(tokenId, now);
  const asked = question.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return answer(400, { error: "Ask for one screening and, if you like, one gate that there is." });
  const standing = await standingOf(asked.data.screening, now);
  if (!standing) return answer(404, { error: "There is no screening of this id." });
  const { gate } = asked.data;
  return answer(200, { ...standing, gates: gate ? [only(standing.gates, gate)] : standing.gates });
}

async function whoseToken({ headers }: Request) {
  const [, token] = /^Bearer (\S{20,100})$/.exec(headers.get("authorization") ?? "") ?? [];
  if (!token) return null;
  const found = await db().apiToken.findFirst({ where: { tokenHash: hashOfToken(token), revokedAt: null } });
  return found?.id ?? null;
}

async function stranger({ headers }: Request) {
  const header = env().BONAFIDE_ADDRESS_HEADER;
  const from = clientAddress((header && headers.get(header)) ?? undefined);
  if (from && !(await oneMore(limiter("api-from", limits.strangers, 15 * 60), keyOf(from))))
    return answer(429, { error: "Too many unknown tokens from your network. Wait fifteen minutes." });
  return answer(
    401,
    { error: "Give a token that is in force: Authorization: Bearer …" },
    { "www-authenticate": "Bearer" },
  );
}

/** Keeps the day on which a token was used; the first use of a day clears counts that are over. */
async function noteUse(tokenId: string, now: Date) {
  const use = { tokenId, day: midnightOf(now) };
  const { count } = await db().apiTokenUse.createMany({ data: use, skipDuplicates: true });
  if (count > 0) await clearOver();
}

/** Read as of one instant, so that no answer is made of two states. */
function standingOf(screening: string, now: Date) {
  const where = byEitherId(screening);
  if (!where) return null;
  return db().$transaction(
    async (tx) => {
      const found = await tx.screening.findFirst({
        where,
        select: { id: true, externalId: true, ending: true, restrictedAt: true, state: true },
      });
      if (!found) return null;
      const { id, externalId } = found;
      const gates = (await loadGates(tx, id, now)).map((one) => outside(one, whyClosed(found)));
      return { screening: id, externalId, at: now.toISOString(), gates };
    },
    { isolationLevel: "RepeatableRead" },
  );
}

const closed = "Not everything that comes before it is done and decided.";
const over = "This screening has ended.";
const notAssessed = "This screening could not be assessed; its gates stay closed until it is.";

type Closed = { ending: string | null; restrictedAt: Date | null; state: string };

/** Beside what is said of any closed gate, only what says nothing about a person. */
function whyClosed({ ending, restrictedAt, state }: Closed) {
  if (restrictedAt) return closed;
  if (ending && ending !== "ready") return over;
  return state === unassessed ? notAssessed : closed;
}

type Told = { gate: Gate; open: boolean; how: string | null; until: string | null; why: string | null };

function outside(one: GateStanding, why: string): Told {
  if (!one.open) return { gate: one.gate, open: false, how: null, until: null, why };
  return { gate: one.gate, open: true, how: one.how, until: one.until && dayOf(one.until), why: null };
}

/** One gate; closed where the screening does not have it. */
const only = (told: Told[], gate: Gate): Told =>
  told.find((one) => one.gate === gate) ?? { gate, open: false, how: null, until: null, why: closed };

const answer = (status: number, body: unknown, headers = {}) =>
  Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
