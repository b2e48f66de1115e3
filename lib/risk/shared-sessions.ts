import type { Facts } from "./facts";

/** From so many on it is rarely a household any more. */
export const several = 3;

/** The most other candidates that were connected from an address of these sessions, and that in words. */
export function mostShared(sessions: NonNullable<Facts["sessions"]>) {
  const others = Math.max(0, ...sessions.map(({ sharedWith }) => sharedWith));
  return { others, text: others === 1 ? "Another candidate" : `${others} other candidates` };
}
