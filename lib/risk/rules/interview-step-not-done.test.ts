import { expect, test } from "vitest";
import type { FactInterview } from "../facts";
import { interviewStepNotDone } from "./interview-step-not-done";

type Result = FactInterview["challenges"][number]["result"];

const meeting = (ended: boolean, ...results: Result[]): FactInterview => ({
  kind: "interview",
  path: "camera",
  ended,
  challenges: results.map((result) => ({ kind: "head-turn", result, stills: 0 })),
});

test.each<[string, FactInterview[], string]>([
  ["no meeting", [], "unknown"],
  ["one that goes on", [meeting(false, "not-done")], "unknown"],
  ["all done", [meeting(true, "done", "done")], "clear"],
  ["one left out with a reason", [meeting(true, "done", "left-out")], "clear"],
  ["one not done", [meeting(true, "done", "not-done")], "raised"],
  ["not done, and done at the next", [meeting(true, "not-done"), meeting(true, "done")], "raised"],
])("%s", (_, interviews, state) => {
  expect(interviewStepNotDone.evaluate({ interviews })).toMatchObject({ state });
});
