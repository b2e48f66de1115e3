import type { z } from "zod";
import { type Problem, pathText, type Reading, summaryOf } from "../reading";
import { claimOf, once, problemsOf } from "../statement";
import { parseJson } from "./json-text";
import { resumeShape } from "./shape";
import { statements } from "./statements";

/**
 * Reads a JSON Resume file into claims. All or nothing: a part with another type, a date that does not exist, an
 * entry without its employer or school, or a file that names nobody is a problem with its path and reason.
 * Entries that say the same twice count once. At most 10 MB and 100 entries a list.
 */
export function readJsonResume(text: string): Reading {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, problems: [{ path: "", reason: json.reason }] };
  const shape = resumeShape.safeParse(json.value);
  if (!shape.success) return { ok: false, problems: shape.error.issues.map(problem) };

  const stated = statements(shape.data);
  if (!stated.some((statement) => statement.attribute === "name"))
    return {
      ok: false,
      problems: [{ path: "basics.name", reason: "This file names nobody: there is no name in it." }],
    };
  const problems = stated.flatMap(problemsOf);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 50) };
  const claims = once(stated.map(claimOf));
  return { ok: true, claims, summary: summaryOf(claims) };
}

const problem = ({ path, message }: z.core.$ZodIssue): Problem => ({ path: pathText(path), reason: message });
