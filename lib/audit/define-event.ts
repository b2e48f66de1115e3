import { z } from "zod";
import { roles } from "@/lib/auth/permissions";
import { checkKind } from "@/lib/checks/kinds";

/** An event and its words. The data holds ids, kinds and outcomes: never a name, an address, a reason or a file name. */
export function event<Data extends z.ZodObject>(data: Data, words: (data: z.infer<Data>) => string) {
  return { data, words };
}

export const id = z.uuid();
export const text = z.string().max(80);
export const count = z.number().int().min(0);
export const role = z.enum(Object.keys(roles) as [keyof typeof roles]);
export const granted = z.enum(["granted", "refused"]);

/** The data of an event that needs none, and of one about a check. */
export const none = z.strictObject({});
export const check = z.strictObject({ kind: text });

/** A check in the middle of a sentence. */
export const title = (kind: string) => checkKind(kind).title.toLowerCase();
