import { expect, test } from "vitest";
import { reminded } from "./reminder";

const me = "me";
test.each([
  // turn           whose    reader          whom
  ["manager", me, "recruiter", "manager"],
  ["manager", me, "compliance", "manager"],
  ["candidate", me, "recruiter", "candidate"],
  ["candidate", me, "compliance", "Its recruiter writes to the candidate"],
  ["compliance", me, "recruiter", "compliance"],
  ["compliance", "other", "compliance", "It is your own turn."],
  ["recruiter", me, "recruiter", "It is your own turn."],
  ["recruiter", "other", "recruiter", "recruiter"],
  ["recruiter", "other", "compliance", "recruiter"],
  ["institution", me, "recruiter", "It waits for an institution: ask there again"],
  ["nobody", me, "recruiter", "There is nobody to remind."],
  ["of-later", me, "recruiter", "There is nobody to remind."],
] as const)("%s, of %s, by %s: %s", (turn, recruiterId, role, whom) => {
  const answer = reminded({ turn, recruiterId, asked: false }, { id: me, role });
  if (whom.includes(" ")) expect(answer).toEqual({ to: null, why: expect.stringContaining(whom) });
  else expect(answer).toEqual({ to: whom });
});

test("in one’s own turn it says how the candidate is reminded of what was asked", () => {
  const why = "It is your own turn. To remind the candidate of what you asked, write to them.";
  expect(reminded({ turn: "recruiter", recruiterId: me, asked: true }, { id: me, role: "recruiter" })).toEqual({
    to: null,
    why,
  });
});
