import type { z } from "zod";
import { checkKinds } from "@/lib/checks/kinds";
import { attributeIds } from "@/lib/sources/attributes";
import { sourceKindIds } from "@/lib/sources/kinds";
import { type Facts, facts } from "./facts";

/** What is wrong with a file, and where: "claims[0].source". */
export type Problem = { path: string; reason: string };

/** Facts from a file, or every problem of it. Ids that no registry knows are problems too. */
export function readFacts(text: string): { ok: true; facts: Facts } | { ok: false; problems: Problem[] } {
  const read = readJson(text, facts);
  if (!read.ok) return read;
  const problems = unregistered(read.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, facts: read.data };
}

/** JSON of a shape from a text, or where it is another. */
export function readJson<T>(
  text: string,
  shape: z.ZodType<T>,
): { ok: true; data: T } | { ok: false; problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [{ path: "(file)", reason: `This is not JSON: ${(error as Error).message}` }] };
  }
  const { data, error } = shape.safeParse(json, { reportInput: true });
  return error ? { ok: false, problems: error.issues.flatMap(problemsOf) } : { ok: true, data };
}

/** What zod says, with each unknown field and each missing one under its own path. */
function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: at([...issue.path, key]), reason: "There is no such field." }));
  if (issue.code === "invalid_type" && issue.input === undefined)
    return [{ path: at(issue.path), reason: `This is missing: ${issue.expected}.` }];
  return [{ path: at(issue.path), reason: issue.message }];
}

function unregistered({ policy, claims }: Facts): Problem[] {
  const checks: string[] = checkKinds.map(({ id }) => id);
  const among = (known: string[], id: string, what: string, ...path: PropertyKey[]) =>
    known.includes(id)
      ? []
      : [{ path: at(path), reason: `There is no ${what} "${id}"; there are ${known.join(", ")}.` }];
  return [
    ...policy.checks.flatMap(({ kind }, i) => among(checks, kind, "check", "policy", "checks", i, "kind")),
    ...claims.flatMap(({ source, attribute, comparison }, i) => [
      ...among(sourceKindIds, source, "source", "claims", i, "source"),
      ...among(attributeIds, attribute, "attribute", "claims", i, "attribute"),
      ...among(sourceKindIds, comparison?.against?.source ?? source, "source", "claims", i, "comparison"),
    ]),
  ];
}

/** A path as people write it. */
export const at = (path: PropertyKey[]) =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : `${i ? "." : ""}${String(key)}`)).join("") || "(file)";
