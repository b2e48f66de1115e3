import { expect, test } from "vitest";
import { wantsSecondRecruiter } from "./second-recruiter";

const interview = [{ kind: "employment" }, { kind: "video-interview" }];

test.each([
  // recruiters, checks, wanted
  [0, interview, false],
  [1, interview, true],
  [2, interview, false],
  [1, [{ kind: "employment" }], false],
  [1, undefined, false],
])("%i recruiters, %j: %s", (recruiters, checks, wanted) => {
  expect(wantsSecondRecruiter(recruiters, checks)).toBe(wanted);
});
