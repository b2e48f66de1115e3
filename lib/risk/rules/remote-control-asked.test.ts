import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { remoteControlAsked } from "./remote-control-asked";

test.each<[Facts["checks"][number]["outcome"], Facts["findings"], string]>([
  // outcome            findings               answer
  [null, undefined, "unknown"],
  ["could-not-verify", undefined, "unknown"],
  ["clear", undefined, "clear"],
  ["concern", [], "clear"],
  ["concern", ["remote-control-asked"], "raised"],
  ["could-not-verify", ["remote-control-asked"], "raised"],
])("%s, %j: %s", (outcome, findings, state) => {
  const facts = { checks: [{ kind: "remote-tools", outcome }], findings };
  expect(remoteControlAsked.evaluate(facts)).toMatchObject({ state });
});
