import type { z } from "zod";
import { attribute } from "../attributes";
import { type Problem, pathText, type ReadClaim, type Reading } from "../reading";
import { parseJson } from "./json-text";
import { resumeShape } from "./shape";
import { type Statement, statements } from "./statements";

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
  const problems = stated.flatMap(check);
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, 50) };
  const claims = once(stated.map(claim));
  return { ok: true, claims, summary: summary(claims) };
}

const problem = ({ path, message }: z.core.$ZodIssue): Problem => ({ path: pathText(path), reason: message });

function check({ attribute: id, value, path, parts }: Statement): Problem[] {
  const { error } = attribute(id).value.safeParse(value);
  return (error?.issues ?? []).map((issue) => ({
    path: parts?.[String(issue.path[0])] ?? path,
    reason: issue.message,
  }));
}

function claim({ attribute: id, value, path }: Statement): ReadClaim {
  const parsed = attribute(id).value.parse(value);
  return { attribute: id, value: parsed, text: attribute(id).text(parsed), path };
}

function once(claims: ReadClaim[]): ReadClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ attribute, value }) => {
    const key = JSON.stringify([attribute, value]);
    return !seen.has(key) && seen.add(key);
  });
}

function summary(claims: ReadClaim[]): string {
  const count = (id: string, one: string, several: string) => {
    const number = claims.filter((claim) => claim.attribute === id).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : several}`];
  };
  const counted = [
    ...count("work", "job", "jobs"),
    ...count("education", "course of study", "courses of study"),
    ...count("reference", "reference", "references"),
    ...count("email", "e-mail", "e-mails"),
    ...count("phone", "phone", "phones"),
    ...count("website", "web address", "web addresses"),
  ];
  const name = claims.find((claim) => claim.attribute === "name")?.text ?? "";
  return counted.length > 0 ? `${name}: ${counted.join(", ")}` : name;
}
