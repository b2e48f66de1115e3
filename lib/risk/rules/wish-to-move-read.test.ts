import { expect, test } from "vitest";
import type { Facts } from "../facts";
import { wishToMoveRead } from "./wish-to-move-read";

const read = (wish: string) => ({ at: "2026-11-19", from: "candidate" as const, wish });

test.each<[string, Facts["received"], string]>([
  ["no message was read", undefined, "unknown"],
  ["nothing waits for a person", [], "clear"],
  ["a sentence waits", [read("WhatsApp")], "unknown"],
  ["two wait", [read("WhatsApp"), read("WhatsApp")], "unknown"],
  ["three wait", [read("WhatsApp"), read("WhatsApp"), read("WhatsApp")], "raised"],
])("%s: %s", (_, received, state) => {
  expect(wishToMoveRead.evaluate({ received })).toMatchObject({ state });
});

test("names each place once, whatever the order", () => {
  const received = [read("WhatsApp"), read("Telegram"), read("WhatsApp")];
  expect(wishToMoveRead.evaluate({ received })).toMatchObject({
    words: "3 sentences wait to be read by a person.",
    values: [{ label: "Where to", text: "Telegram, WhatsApp" }],
  });
});
