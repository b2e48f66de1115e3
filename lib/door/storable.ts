import { storable } from "@/lib/matching/text";

/** Nobody's form is deeper; what is would exhaust the stack further on. */
const deepest = 50;

/** The path to the first text in a value that cannot be stored, or to where it is nested too deep; null when all of it can be. */
export function unstorable(value: unknown, path: string[] = [], seen = new Set<unknown>()): string[] | null {
  if (typeof value === "string") return storable(value) ? null : path;
  // What a caller refers to twice is looked at once: references to references would take for ever.
  if (!value || typeof value !== "object" || seen.has(value)) return null;
  if (path.length >= deepest) return path;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    const found = storable(key) ? unstorable(inner, [...path, key], seen) : path;
    if (found) return found;
  }
  return null;
}
