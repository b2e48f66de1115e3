import type { AccessLevel } from "@/lib/positions/schema";
import type { ChallengeKind } from "../define-challenge";
import type { MeetingPath } from "../meeting";
import { documentBesideFace } from "./document-beside-face";
import { handBeforeFace } from "./hand-before-face";
import { lettersReadBack } from "./letters-read-back";
import { liveTask } from "./live-task";
import { ownWork } from "./own-work";
import { placeTalkedAbout } from "./place-talked-about";
import { readPhrase } from "./read-phrase";
import { turnAndHold } from "./turn-and-hold";
import { writeByHand } from "./write-by-hand";

/** The kinds that a position chooses from, in the order in which it is offered them. */
export const challengeKinds = [
  turnAndHold,
  handBeforeFace,
  readPhrase,
  documentBesideFace,
  liveTask,
  placeTalkedAbout,
] as const;

export type ChallengeKindId = (typeof challengeKinds)[number]["id"];

/** The kinds that take the place of one that needs a camera; a position has them by having that one. */
export const kindsInPlace = [writeByHand, ownWork, lettersReadBack] as const;

/** Ids of the kinds that a position chooses from, for a zod enum. */
export const challengeKindIds = challengeKinds.map(({ id }) => id) as [ChallengeKindId, ...ChallengeKindId[]];

/** The kind with this id; throws on one that is not registered. */
export function challengeKind(id: string): ChallengeKind {
  const all = [...challengeKinds, ...kindsInPlace] as readonly unknown[] as readonly ChallengeKind[];
  const found = all.find((kind) => kind.id === id);
  if (!found) throw new Error(`There is no challenge "${id}".`);
  return found;
}

/** What the interviews for a position of this access level usually ask. */
export const usualChallenges = (level: AccessLevel): ChallengeKindId[] =>
  challengeKinds.filter(({ usual }) => (usual as readonly AccessLevel[]).includes(level)).map(({ id }) => id);

/** What a meeting on this path asks of a position that has these kinds: as many on one as on the other. */
export const askedAt = (path: MeetingPath, kinds: readonly string[]): ChallengeKind[] =>
  kinds
    .map(challengeKind)
    .map((kind) => (path === "camera" || !kind.inItsPlace ? kind : challengeKind(kind.inItsPlace)));
