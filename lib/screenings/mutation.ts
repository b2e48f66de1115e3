import type { z } from "zod";
import type { Event } from "@/lib/audit/events";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import type { Permission } from "@/lib/auth/permissions";
import { Refusal } from "@/lib/door/result";
import type { Afterwards, Spec, Turn } from "@/lib/door/spec";
import { reassess } from "@/lib/risk/write";
import { endings } from "./lifecycle";
import { type LockedScreening, lockScreening, type Scope } from "./write";

type Ended = keyof typeof endings;

/** For what goes on however a screening ended. */
export const everyEnd = Object.keys(endings) as Ended[];

type OnScreening<Input, Data, Prepared> = {
  can: Permission;
  input: Input;
  /** How the screening may have ended all the same; nothing else changes in one that has ended. */
  evenAfter?: Ended | readonly Ended[];
  /** Whose screenings; `visibleTo` unless said otherwise. */
  visible?: Scope;
  prepare?(turn: { actor: Actor; input: z.output<Input & z.ZodType> }): Promise<Prepared>;
  /** Runs with the screening locked; rows are those it wrote, beside the screening and its assessment. */
  run(
    turn: Turn<Actor, z.output<Input & z.ZodType>, Prepared> & { screening: LockedScreening },
  ): Promise<{ event: Event; rows: readonly RecordedRow[]; data: Data; afterwards?: Afterwards }>;
};

/**
 * A mutation of one screening: one writer at a time, refused once it has ended, and reassessed in the same transaction; its
 * event goes to the screening's stream.
 */
export function onScreening<Input extends z.ZodType<{ screeningId: string }>, Data, Prepared = undefined>(
  spec: OnScreening<Input, Data, Prepared>,
): Spec<Input, Data, Actor, Prepared> {
  const allowed = [spec.evenAfter ?? []].flat();
  return {
    can: spec.can,
    input: spec.input,
    prepare: spec.prepare,
    async run(turn) {
      const screening = await lockScreening(turn.tx, turn.actor, turn.input.screeningId, spec.visible);
      if (screening.endedAt && !allowed.some((end) => end === screening.ending))
        throw new Refusal("ended", "This screening has ended; nothing in it changes any more.");
      const { event, rows, ...rest } = await spec.run({ ...turn, screening });
      const assessed = await reassess(turn.tx, turn.actor, screening.id, turn.now);
      return { happened: { stream: screening.id, event, rows: [...rows, ...assessed] }, ...rest };
    },
  };
}
