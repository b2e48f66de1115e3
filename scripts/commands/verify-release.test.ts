import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test, vi } from "vitest";
import { releaseKey, signRelease } from "@/lib/gates/sign";
import { run } from "./verify-release";

const dir = mkdtempSync(join(tmpdir(), "bonafide-release-"));
afterAll(() => rmSync(dir, { recursive: true }));
const said: string[] = [];
for (const stream of ["log", "error"] as const)
  vi.spyOn(console, stream).mockImplementation((words: string) => void said.push(words));
afterEach(() => said.splice(0));

const key = releaseKey(Buffer.alloc(32, 7));
const file = signRelease(
  {
    format: "bonafide release 1",
    releaseId: "0199a000-0000-4000-8000-000000000001",
    screeningId: "0199a000-0000-4000-8000-000000000002",
    issuedAt: "2026-11-22T15:00:00.000Z",
    name: "Dana Lee",
    position: "Archivist, Leeds",
    startsOn: null,
    gates: [
      {
        ...{ gate: "equipment", open: true, early: true, may: ["One laptop"], until: "2026-12-01" },
        to: { address: "12 Elm Street, Leeds", checked: false },
      },
      { gate: "access", open: false, why: "The offer is not decided yet." },
    ],
  },
  key,
);

function verify(text: string, ...more: string[]) {
  const path = join(dir, "release.json");
  writeFileSync(path, text);
  return [run([path, ...more]), said.join("\n")];
}

test("a whole record is said in words, with whose key signed it", () => {
  const [code, words] = verify(file, key.shown);
  expect(code).toBe(0);
  expect(words).toContain("signed by the key you gave");
  expect(words).toContain(
    "  equipment: open early until 2026-12-01. One laptop. To 12 Elm Street, Leeds (not checked yet).",
  );
  expect(words).toContain("  access: closed. The offer is not decided yet.");
});

test("without a key it says which one to compare", () => {
  expect(verify(file)).toEqual([0, expect.stringContaining(`signed by the key ${key.shown}. Compare it`)]);
});

test.each([
  ["changed", file.replace("Dana", "Dina"), [], 1],
  ["another key", file, ["x"], 1],
  ["too many words", file, ["x", "y"], 2],
])("%s", (_, text, more, code) => expect(verify(text, ...more)[0]).toBe(code));

test("no file", () => expect(run([join(dir, "none.json")])).toBe(2));
