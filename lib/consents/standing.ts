import { checkKind } from "@/lib/checks/kinds";

/** How many of the texts that these checks need are held, and when the last was given; null where none is needed. */
export function consentStanding(checks: { kind: string }[], records: { kind: string; givenOn: Date }[]) {
  const needed = new Set(checks.flatMap(({ kind }) => checkKind(kind).consents ?? []));
  if (needed.size === 0) return null;
  const held = records.filter(({ kind }) => needed.has(kind));
  const days = held.map(({ givenOn }) => givenOn.toISOString()).sort();
  return { needed: needed.size, held: new Set(held.map(({ kind }) => kind)).size, lastOn: days.at(-1) ?? null };
}
