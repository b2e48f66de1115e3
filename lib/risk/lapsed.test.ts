import { expect, test } from "vitest";
import { howLapsed } from "./lapsed";

const [facts, others] = ["a".repeat(32), "b".repeat(32)];
const proposal = (id: string, rule = "name-differs", fingerprint = facts) => ({ id, rule, fingerprint });
const shown = (status: "open" | "proposed" | "settled", fingerprint = `${facts}.12345678`) => [
  { rule: "name-differs", fingerprint, status },
];

test.each([
  // a proposal, and what is so now               waiting                           differences             lapsed
  ["its difference is proposed as settled", [proposal("1")], shown("proposed"), null],
  ["it is open again", [proposal("1")], shown("open"), "came"],
  ["an earlier proposal of it was settled after all", [proposal("1")], shown("settled"), "came"],
  ["it was proposed again", [proposal("1"), proposal("2")], shown("proposed"), "came"],
  ["other values met", [proposal("1")], shown("proposed", others), "changed"],
  ["nothing is shown any more", [proposal("1")], [], "changed"],
  ["another rule is proposed too", [proposal("1"), proposal("2", "place-differs")], shown("proposed"), null],
])("%s", (_, waiting, differences, lapsed) => {
  expect(howLapsed(proposal("1"), waiting, differences)).toBe(lapsed);
});
