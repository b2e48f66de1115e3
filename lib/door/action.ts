import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { sameOrigin } from "./origin";
import { type Action, runSpec } from "./perform";
import type { Spec } from "./spec";

/** The face for forms: a Server Action that goes through the door as whoever is signed in. */
export function action<Input extends z.ZodType, Data, Who extends Actor | null = Actor, Prepared = undefined>(
  spec: Spec<Input, Data, Who, Prepared>,
): Action<z.input<Input>, Data> {
  const any = spec as unknown as Spec<z.ZodType, Data, Actor | null>;
  const face = async (raw: z.input<Input>) => {
    const refused = await sameOrigin();
    if (refused) return refused;
    return runSpec(any, await currentActor(), raw, new Date());
  };
  return Object.assign(face, { spec: any });
}
