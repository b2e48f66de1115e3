import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { evidenceKind, evidenceKinds } from ".";

test("every file in this folder is a registered kind of the same name", () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.startsWith("index."));
  expect(evidenceKinds.map((kind) => `${kind.id}.ts`).sort()).toEqual(files.map((name) => basename(name)).sort());
});

test.each(evidenceKinds)("$id says what it is and takes a file", (kind) => {
  expect(kind.title && kind.help).toBeTruthy();
  expect(kind.accepts.length).toBeGreaterThan(0);
  expect(evidenceKind(kind.id)).toBe(kind);
});

test("an unknown kind is an error", () => {
  expect(() => evidenceKind("passport")).toThrow('There is no evidence kind "passport".');
});
