import { askedAt } from "./challenges";
import type { Random } from "./define-challenge";
import type { MeetingKind, MeetingPath } from "./meeting";
import { shuffled } from "./shuffle";

type Meeting = { kind: MeetingKind; path: MeetingPath /** Kinds of the position. */; challenges: readonly string[] };

/** A later meeting asks two of what the interview asked. */
const againAtMost = 2;

/**
 * What is asked at a meeting: at the interview every kind that its position has, those that need a camera replaced where there
 * is none, at a later meeting two of them; in an order that is drawn, each with its details drawn.
 */
export function drawChallenges({ kind, path, challenges }: Meeting, random: Random) {
  const possible = askedAt(path, challenges);
  const asked = shuffled(possible, random).slice(0, kind === "interview" ? possible.length : againAtMost);
  return asked.map((one, place) => ({ position: place + 1, kind: one.id, details: one.draw(random) }));
}
