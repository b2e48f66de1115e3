import type { AccessLevel } from "@/lib/positions/schema";
import type { ChallengeKind } from "../define-challenge";
import { documentBesideFace } from "./document-beside-face";
import { handBeforeFace } from "./hand-before-face";
import { liveTask } from "./live-task";
import { placeTalkedAbout } from "./place-talked-about";
import { readPhrase } from "./read-phrase";
import { turnAndHold } from "./turn-and-hold";

/** Every kind of challenge, in the order in which a position is offered them. */
export const challengeKinds = [
  turnAndHold,
  handBeforeFace,
  readPhrase,
  documentBesideFace,
  liveTask,
  placeTalkedAbout,
] as const;

export type ChallengeKindId = (typeof challengeKinds)[number]["id"];

/** Ids of all kinds, for a zod enum. */
export const challengeKindIds = challengeKinds.map(({ id }) => id) as [ChallengeKindId, ...ChallengeKindId[]];

/** The kind with this id; throws on one that is not registered. */
export function challengeKind(id: string): ChallengeKind {
  const found = (challengeKinds as readonly unknown[] as readonly ChallengeKind[]).find((kind) => kind.id === id);
  if (!found) throw new Error(`There is no challenge "${id}".`);
  return found;
}

/** What the interviews for a position of this access level usually ask. */
export const usualChallenges = (level: AccessLevel): ChallengeKindId[] =>
  challengeKinds.filter(({ usual }) => (usual as readonly AccessLevel[]).includes(level)).map(({ id }) => id);
