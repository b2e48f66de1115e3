import { expect, test } from "vitest";
import { writerOf } from "./writers";

const known = { candidate: new Set(["dana@mail.example"]), ours: new Set(["mara@acme.example", "leo@gmail.com"]) };

test.each([
  ["dana@mail.example", "candidate"],
  ["mara@acme.example", "us"],
  ["somebody.new@acme.example", "us"],
  ["leo@gmail.com", "us"],
  // Anyone has a mailbox there.
  ["stranger@gmail.com", "agency"],
  ["desk@agency.example", "agency"],
  [null, "agency"],
])("%s: %s", (from, writer) => expect(writerOf(from, known)).toBe(writer));
