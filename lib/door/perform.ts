import type { z } from "zod";
import { append } from "@/lib/audit/write";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { db, type Tx } from "@/lib/db/client";
import { SealBroken } from "@/lib/evidence/seal";
import { releaseVisibleTo } from "@/lib/screenings/scope";
import { plainWords } from "./plain-words";
import { Refusal, type Refused, type Result } from "./result";
import type { AnySpec, Spec } from "./spec";
import { unstorable } from "./storable";
import { countStranger } from "./strangers";

/** A mutation with a face for forms; calling it is a request from a browser. */
export type Action<Input, Data> = ((input: Input) => Promise<Result<Data>>) & { spec: AnySpec };

/**
 * The door without HTTP, for demo data, the command line, jobs and tests: may they, is it well-formed, one transaction with its
 * audit entry, commit. A `Refusal` comes back as a value, after the attempt was recorded in a transaction of its own.
 */
export function perform<Input, Data>(
  mutation: Action<Input, Data> | Spec<z.ZodType<unknown, Input>, Data, never>,
  actor: Actor | null,
  input: Input,
  now = new Date(),
): Promise<Result<Data>> {
  const spec = "spec" in mutation ? mutation.spec : (mutation as AnySpec);
  return runSpec(spec as Spec<z.ZodType, Data, Actor | null>, actor, input, now);
}

/** One turn through the door for a spec; see `perform`. */
export async function runSpec<Data>(
  spec: Spec<z.ZodType, Data, Actor | null>,
  actor: Actor | null,
  raw: unknown,
  now: Date,
): Promise<Result<Data>> {
  try {
    permit(spec.can, actor);
    const input = wellFormed(spec.input, raw);
    const prepared = await spec.prepare?.({ actor, input });
    const { data, afterwards } = await transaction(async (tx) => {
      const { happened, ...rest } = await spec.run({ actor, tx, input, now, prepared });
      if (actor) await stillMay(tx, actor);
      if (happened) await append(tx, actor?.id ?? null, now, happened);
      return rest;
    });
    await afterwards?.();
    return { ok: true, data };
  } catch (problem) {
    return refuse(problem, spec.can, actor, raw, now);
  }
}

/** Refuses an actor who may not; "anyone" needs none. */
export function permit(can: string, actor: Actor | null) {
  if (can === "anyone") return;
  if (!actor)
    throw new Refusal("signed-out", "Your session has ended. Sign in again in another tab, then repeat this.");
  if (!may(actor.role, can as never)) throw new Refusal("not-allowed", "Your role does not allow this.");
}

/**
 * Refuses an actor who was disabled or has another role by now. Asked last: bytes may be on their way for an hour, and whoever holds
 * a row may keep others waiting, so what was true at the beginning says little.
 */
export async function stillMay(tx: Tx, { id, role }: Actor) {
  if ((await tx.user.count({ where: { id, role, disabledAt: null } })) === 0)
    throw new Refusal("not-allowed", "Your access changed meanwhile, so nothing was done. Sign in again.");
}

/** The parsed input, or a refusal with a message for each field; `at` is where the input lies in the form: "answers". */
export function wellFormed<Input extends z.ZodType>(schema: Input, raw: unknown, at?: string): z.output<Input> {
  const parsed = schema.safeParse(raw, { error: plainWords });
  const name = (path: readonly PropertyKey[]) => [...(at ? [at] : []), ...path].join(".");
  const fields: Record<string, string> = {};
  if (parsed.success) {
    const path = unstorable(parsed.data);
    if (!path) return parsed.data;
    fields[name(path)] = "Something in here cannot be kept. Type it again.";
    throw new Refusal("invalid", "Some of this needs another look.", fields);
  }
  for (const { path, message } of parsed.error.issues) fields[name(path)] ??= message;
  throw new Refusal("invalid", "Some of this needs another look.", fields);
}

/** Runs in one transaction, with room to wait for a busy screening. */
export const transaction = <Data>(run: (tx: Tx) => Promise<Data>) =>
  db().$transaction(run, { maxWait: 15_000, timeout: 30_000 });

/**
 * Turns a refusal into a value, and records the attempt unless the input was merely not well-formed or a session had ended; a bug is
 * thrown on. Of nobody signed in, whom nothing stops from trying all day, the first of an hour are recorded and the rest as one number.
 */
export async function refuse(
  problem: unknown,
  can: string,
  actor: Actor | null,
  raw: unknown,
  now: Date,
): Promise<Refused> {
  const refusal = problem instanceof SealBroken ? sealBroken() : problem;
  if (!(refusal instanceof Refusal)) throw problem;
  const { code, message, fields } = refusal;
  if (code !== "invalid" && code !== "signed-out") {
    await transaction(async (tx) => {
      if (!actor && !(await countStranger(tx, code, now))) return;
      const stream = await streamOf(tx, actor, raw);
      const event = { name: "refused" as const, data: { can, because: code } };
      await append(tx, actor?.id ?? null, now, { stream, event, rows: [] });
    });
  }
  return { ok: false, code, message, fields };
}

/** What was kept of a person is no longer what was sealed: no bug, and nothing that whoever meets it can mend. */
const sealBroken = () =>
  new Refusal(
    "seal-broken",
    "What is kept of this candidate is not what was stored, so nothing was done. Please tell your administrator.",
  );

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An attempt on a screening of which the actor may see anything belongs to its stream, everything else to the company's. */
async function streamOf(tx: Tx, actor: Actor | null, raw: unknown) {
  const id = raw && typeof raw === "object" && "screeningId" in raw ? raw.screeningId : undefined;
  if (typeof id !== "string" || !uuid.test(id)) return "company";
  const screening =
    actor && (await tx.screening.findFirst({ where: { id, ...releaseVisibleTo(actor) }, select: { id: true } }));
  return screening?.id ?? "company";
}
