import type { z } from "zod";
import { append, type Happening } from "@/lib/audit/write";
import type { Actor } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import type { Tx } from "@/lib/db/client";
import { fileNameOf } from "./file-name";
import { sameOrigin } from "./origin";
import { permit, refuse, stillMay, transaction, wellFormed } from "./perform";
import type { Refused, Result } from "./result";
import { saidOfFile } from "./said-of-file";
import type { Afterwards } from "./spec";

type Context = { params: Promise<Record<string, string | string[] | undefined>> };

export type Endpoint<Input extends z.ZodType, Prepared, Data> = {
  can: Permission;
  /** Parsed from the path's parameters, the query string and the header of `saysOfFile`; `fileName` from that of `saysFileName`. */
  input: Input;
  /** Reads bytes before the transaction opens, after the actor is known and may; must itself refuse what is not visible. */
  prepare?(turn: { actor: Actor; input: z.output<Input>; request: Request }): Promise<Prepared>;
  /** Undoes `prepare` when the transaction did not commit. */
  undo?(prepared: Prepared): Promise<void>;
  /** `happened` is null only for what is no fact: a draft. */
  run(turn: {
    actor: Actor;
    tx: Tx;
    input: z.output<Input>;
    prepared: Prepared;
    now: Date;
  }): Promise<{ happened: Happening | null; data: Data; afterwards?: Afterwards }>;
  /** Answers after the commit; JSON of the data unless said otherwise. */
  respond?(data: Data, request: Request): Promise<Response> | Response;
};

/** The face for streams of bytes and rows: a route handler that goes through the same door as `action`. */
export function endpoint<Input extends z.ZodType, Data, Prepared = undefined>(spec: Endpoint<Input, Prepared, Data>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const foreign = changes(request) ? await sameOrigin() : null;
    if (foreign) return refusal(foreign);
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const raw = { ...asked, ...saidOfFile(request), fileName: fileNameOf(request), ...(await params) };
    const result = await performEndpoint(spec, await currentActor(), raw, request);
    if (!result.ok) return refusal(result);
    return (await spec.respond?.(result.data, request)) ?? Response.json(result.data);
  };
}

/** The same turn without HTTP around it, as `perform` is for actions; the request brings the bytes. */
export async function performEndpoint<Input extends z.ZodType, Data, Prepared = undefined>(
  spec: Endpoint<Input, Prepared, Data>,
  actor: Actor | null,
  raw: unknown,
  request: Request,
  now = new Date(),
): Promise<Result<Data>> {
  try {
    permit(spec.can, actor);
    const turn = { actor: actor as Actor, input: wellFormed(spec.input, raw) };
    const prepared = (await spec.prepare?.({ ...turn, request })) as Prepared;
    const { data, afterwards } = await commit(spec, { ...turn, prepared, now });
    await afterwards?.();
    return { ok: true, data };
  } catch (problem) {
    return refuse(problem, spec.can, actor, raw, now);
  }
}

const changes = ({ method }: Request) => method !== "GET" && method !== "HEAD";

async function commit<Input extends z.ZodType, Prepared, Data>(
  spec: Endpoint<Input, Prepared, Data>,
  turn: { actor: Actor; input: z.output<Input>; prepared: Prepared; now: Date },
) {
  try {
    return await transaction(async (tx) => {
      const { happened, ...rest } = await spec.run({ ...turn, tx });
      await stillMay(tx, turn.actor);
      if (happened) await append(tx, turn.actor.id, turn.now, happened);
      return rest;
    });
  } catch (problem) {
    await spec.undo?.(turn.prepared);
    throw problem;
  }
}

const statuses: Record<string, number> = {
  "signed-out": 401,
  "not-allowed": 403,
  "foreign-origin": 403,
  "not-found": 404,
  invalid: 422,
};

const refusal = (refused: Refused) => Response.json(refused, { status: statuses[refused.code] ?? 409 });
