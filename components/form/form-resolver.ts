import { zodResolver } from "@hookform/resolvers/zod";
import { type FieldValues, get, type Resolver, set } from "react-hook-form";
import type { z } from "zod";
import { plainWords } from "@/lib/door/plain-words";
import type { FormSchema } from "./use-action-form";

/**
 * Checks a form with the schema the server uses. What goes on to the server is the schema's input, which the server
 * parses again, so that a transform never runs twice.
 */
export function formResolver<Input extends FieldValues>(schema: FormSchema<Input>): Resolver<Input> {
  const resolve = zodResolver<Input, unknown, unknown, FormSchema<Input>>(schema, { error: plainWords }, { raw: true });
  return (values, context, options) =>
    resolve(emptyAsNothing(schema, values), context, options) as ReturnType<Resolver<Input>>;
}

/** An empty field holds "" (or null, a group of radios): where the schema refuses that but takes nothing at all, nothing is meant. */
function emptyAsNothing<Input extends FieldValues>(schema: FormSchema<Input>, values: Input): Input {
  const sent = structuredClone(values);
  const emptied = refusedPaths(schema, values).filter((path) => ["", null].includes(get(values, path)));
  for (const path of emptied) set(sent, path, undefined);
  const stillRefused = new Set(refusedPaths(schema, sent));
  for (const path of emptied) if (stillRefused.has(path)) set(sent, path, get(values, path));
  return sent;
}

const refusedPaths = (schema: z.ZodType, values: unknown) =>
  schema.safeParse(values).error?.issues.map((issue) => issue.path.join(".")) ?? [];
