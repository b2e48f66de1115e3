import type { z } from "zod";
import type { Happening } from "@/lib/audit/write";
import type { Actor } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";

/** What `run` is given: who (null where "anyone" may), the transaction, the well-formed input and the clock. */
export type Turn<Who, Input> = { actor: Who; tx: Tx; input: Input; now: Date };

/** What follows once a turn is committed, in turns of its own. */
export type Afterwards = () => Promise<void>;

/**
 * A mutation: who may, what it takes, and what it does. It always says what happened; null only for what is no fact of the company's,
 * such as having read a notice.
 */
export type Spec<Input extends z.ZodType, Data, Who = Actor> = {
  can: Who extends Actor ? Permission : "anyone";
  input: Input;
  run(turn: Turn<Who, z.output<Input>>): Promise<{ happened: Happening | null; data: Data; afterwards?: Afterwards }>;
};

/** A mutation with work that takes long: done before the transaction opens, so that nobody waits for it. It refuses itself what is not visible. */
export type Prepared<Input extends z.ZodType, Data, Who = Actor> = Omit<Spec<Input, Data, Who>, "run"> & {
  prepare(turn: Omit<Turn<Who, z.output<Input>>, "tx">): Promise<Pick<Spec<Input, Data, Who>, "run">>;
};

// biome-ignore lint/suspicious/noExplicitAny: a list of specs of every input and result.
export type AnySpec = Spec<any, any, any> | Prepared<any, any, any>;

/** What a mutation does in its transaction, once what goes before it is done. */
export const runOf = async <Input extends z.ZodType, Data, Who>(
  spec: Spec<Input, Data, Who> | Prepared<Input, Data, Who>,
  turn: Omit<Turn<Who, z.output<Input>>, "tx">,
) => ("prepare" in spec ? await spec.prepare(turn) : spec).run;
