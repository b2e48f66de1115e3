import { expect, test } from "vitest";
import { mailState, minutesToNext, mostAttempts } from "./attempts";

test("each attempt waits at least as long as the one before, and none is made after the last", () => {
  const waits = Array.from({ length: mostAttempts }, (_, attempts) => minutesToNext(attempts));
  expect(waits).toEqual([1, 5, 30, 120, 360, 720, 720, 720, 720, 720, 720, 720]);
});

const at = new Date("2026-11-20T09:00:00Z");

test.each([
  // sent  taken back  attempts  state
  [null, null, 0, "waiting"],
  [null, null, 11, "waiting"],
  [null, null, 12, "given-up"],
  [null, at, 0, "taken-back"],
  [at, null, 12, "sent"],
] as const)("sent %s, taken back %s, after %i attempts: %s", (sentAt, cancelledAt, attempts, state) => {
  expect(mailState({ sentAt, cancelledAt, attempts })).toBe(state);
});
