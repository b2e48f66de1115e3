import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { assess, edition, serialise } from "@/lib/risk/assess";
import { facts } from "@/lib/risk/facts";

const example = "public/schemas/facts.v1.example.json";
const folder = mkdtempSync(join(tmpdir(), "bonafide-facts-"));
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => rmSync(folder, { recursive: true }));

function bonafide(...args: string[]) {
  // Without any database to reach.
  const env = { ...process.env, DATABASE_URL: "", BONAFIDE_DATA_DIR: join(folder, "none") };
  const command = ["--import", "tsx", "scripts/bonafide.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("assess prints the bytes that the app stores, and a newline", () => {
  const stored = serialise(assess(facts.parse(JSON.parse(readFileSync(example, "utf8"))), new Date()));
  expect(bonafide("assess", example)).toEqual({ status: 0, stdout: `${stored}\n`, stderr: "" });
  expect(bonafide("assess", example, "--now", "2026-01-01T00:00:00Z").stdout).toBe(`${stored}\n`);
});

const own = join(folder, "ruleset.json");
writeFileSync(own, JSON.stringify({ number: 12, edition: 5, points: {} }));

test("a ruleset of another edition assesses as that edition did", () => {
  const { status, stdout } = bonafide("assess", example, "--ruleset", own);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, ruleset: 5 });
});

test("explain says it in words", () => {
  const { status, stdout } = bonafide("explain", example);
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Open differences · 3\nRisk 42 of 100, 73 % checked, ruleset ${edition}\n`));
});

const bad = join(folder, "bad.json");
writeFileSync(
  bad,
  JSON.stringify({ ...JSON.parse(readFileSync(example, "utf8")), shippingProofs: -1, documents: [7] }),
);

test.each([
  ["a bad file", ["assess", bad], /^documents\[0\]: .+\nshippingProofs: .+\n$/],
  ["no such file", ["assess", join(folder, "missing.json")], /^There is no file .+missing\.json\.\n$/],
  ["a bad ruleset", ["assess", example, "--ruleset", example], /^number: .+\nedition: .+\n/],
  ["no file", ["assess"], /^Name one file of facts\.\n$/],
  ["no time", ["assess", example, "--now", "soon"], /^Write the time as/],
  ["an option that is not known", ["explain", example, "--loud"], /--loud/],
  ["a command that is not known", ["guess"], /assess facts\.json/],
])("%s: said on stderr, nothing on stdout, exit code 2", (_, args, said) => {
  const { status, stdout, stderr } = bonafide(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(said);
});
