import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { movedElsewhere } from "./moved-elsewhere";

const checks: Facts["checks"] = [{ kind: "channels", outcome: "clear" }];
const wish = (by: "candidate" | "agency" | "us", became: "stayed" | "agreed" | "moved" | null) => ({ by, became });

test.each<[string, Facts["channelRequests"], string]>([
  ["no wish", [], "clear"],
  ["a wish, and they stayed", [wish("candidate", "stayed")], "clear"],
  ["a wish that was agreed to", [wish("candidate", "agreed")], "clear"],
  ["a wish of ours", [wish("us", "moved")], "clear"],
  ["a wish whose end is not known", [wish("candidate", null)], "unknown"],
  ["they went elsewhere all the same", [wish("candidate", "moved")], "raised"],
  ["the agency did", [wish("agency", "moved")], "raised"],
])("%s", (_, channelRequests, state) => {
  expect(movedElsewhere.evaluate({ channelRequests, checks })).toMatchObject({ state });
});

test("is unknown until somebody has looked", () => {
  expect(movedElsewhere.evaluate({ channelRequests: [], checks: [] })).toMatchObject({ state: "unknown" });
});
