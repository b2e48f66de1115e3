import type { z } from "zod";
import type { Happening } from "@/lib/audit/write";
import type { Actor } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";

/** What `run` is given: who (null where "anyone" may), the transaction, the well-formed input, the clock and what was prepared. */
export type Turn<Who, Input, Prepared = undefined> = {
  actor: Who;
  tx: Tx;
  input: Input;
  now: Date;
  prepared?: Prepared;
};

/** What follows once a turn is committed, in turns of its own. */
export type Afterwards = () => Promise<void>;

/**
 * A mutation: who may, what it takes, and what it does. It always says what happened; null only for what is no fact of the company's,
 * such as having read a notice.
 */
export type Spec<Input extends z.ZodType, Data, Who = Actor, Prepared = undefined> = {
  can: Who extends Actor ? Permission : "anyone";
  input: Input;
  /** Reads what takes long, such as a file, before the transaction opens; must itself leave out what is not visible. */
  prepare?(turn: { actor: Who; input: z.output<Input> }): Promise<Prepared>;
  run(
    turn: Turn<Who, z.output<Input>, Prepared>,
  ): Promise<{ happened: Happening | null; data: Data; afterwards?: Afterwards }>;
};

// biome-ignore lint/suspicious/noExplicitAny: a list of specs of every input and result.
export type AnySpec = Spec<any, any, any, any>;
