import { addDays, min } from "date-fns";
import { checkKind } from "./kinds";

/** A result in another screening of the same person. */
export type EarlierResult = {
  kind: string;
  kindVersion: number;
  outcome: string;
  completedAt: Date;
  /** Days for which the policy of the screening that would take it over lets it count; null: as the check says of itself. */
  policyDays: number | null;
  /** The last days of the documents it rests on, as "2026-11-24". */
  lastDays: string[];
};

/**
 * Until when a result may be taken over: the days of its kind, or of the policy, after it was found, and never past the last day of a document it
 * rests on. Null when it may not be at all: it was not clear, was found under another version, or its kind is of one screening only.
 */
export function reusableUntil({
  kind,
  kindVersion,
  outcome,
  completedAt,
  policyDays,
  lastDays,
}: EarlierResult): Date | null {
  const { version, validDays } = checkKind(kind);
  if (!validDays || outcome !== "clear" || kindVersion !== version) return null;
  return min([addDays(completedAt, policyDays ?? validDays), ...lastDays.map((day) => addDays(new Date(day), 1))]);
}
