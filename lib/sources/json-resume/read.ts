import type { PartReading, Problem } from "../reading";
import { readPart } from "../statement";
import { parseJson } from "./json-text";
import { isObject, otherThan, readShape } from "./shape";
import { statements } from "./statements";

export type ResumeReading = ({ ok: true } & PartReading) | { ok: false; reason: string };

/**
 * Reads a JSON Resume file into claims as far as it can be read: a part of another type, a date that does not exist, an entry
 * without its employer or school is named with its path and reason, and left out. Entries that say the same twice count once.
 * Refused in one sentence is what is no JSON, no object, or names nobody. At most 10 MB, and the first 100 entries of a list.
 */
export function readJsonResume(text: string): ResumeReading {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isObject(json.value)) return { ok: false, reason: otherThan("an object", json.value) };
  const { resume, unread } = readShape(json.value);
  const reading = readPart(statements(resume), unread);
  const isNamed = reading.claims.some(({ attribute }) => attribute === "name");
  return isNamed ? { ok: true, ...reading } : { ok: false, reason: whyNobody(reading.unread) };
}

function whyNobody(unread: Problem[]) {
  const at = unread.find(({ path }) => path === "basics" || path === "basics.name")?.path;
  return `This file names nobody: ${at ? `what stands at ${at} cannot be read` : "there is no name in it"}.`;
}
