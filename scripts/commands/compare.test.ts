import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { compareAddresses } from "@/lib/matching/addresses";
import { compareNames } from "@/lib/matching/names";

const folder = mkdtempSync(join(tmpdir(), "bonafide-compare-"));
const file = join(folder, "pairs.tsv");
const wide = join(folder, "wide.tsv");
writeFileSync(wide, Buffer.from("\uFEFFDan\tDaniel\n", "utf16le"));
vi.setConfig({ testTimeout: 30_000 });
afterAll(() => rmSync(folder, { recursive: true }));

function compare(args: string[], input = "") {
  const command = ["--import", "tsx", "scripts/bonafide.ts", "compare", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

const line = ({ score, verdict, words }: ReturnType<typeof compareNames>) =>
  `${score.toFixed(2)}\t${verdict}\t${words}\n`;

test("names: a line of score, verdict and words for each line of a file", () => {
  writeFileSync(file, "Dan Whitcombe\tDaniel Whitcombe\r\n김민수\tKim Minsu\nno second side\n\nAnna Rossi\tAnna Rossi");
  const expected = [
    compareNames("Dan Whitcombe", "Daniel Whitcombe"),
    compareNames("김민수", "Kim Minsu"),
    compareNames("no second side", ""),
    compareNames("", ""),
    compareNames("Anna Rossi", "Anna Rossi"),
  ].map(line);
  expect(compare(["names", file])).toEqual({ status: 0, stdout: expected.join(""), stderr: "" });
});

test("addresses: from standard input, however the parts of it are cut", () => {
  const [a, b] = ["12 Elm Straße, Köln 50667", "14 Elm Straße, Köln 50667"];
  const pairs = 20_000;
  const { status, stdout } = compare(["addresses", "-"], `${a}\t${b}\n`.repeat(pairs));
  expect(status).toBe(0);
  expect(stdout).toBe(line(compareAddresses(a, b)).repeat(pairs));
});

test("so much that every core answers: in order, and the same as one would", () => {
  const names = ["Anna Rossi", "Ana Rosi", "Maria Kim", "Dan Kim", "Daniel Kim", "Jon Müller", "John Smith"];
  const pairs = names.flatMap((a) => names.map((b) => ({ asked: `${a}\t${b}\n`, answer: line(compareNames(a, b)) })));
  const [asked, answer] = [pairs.map(({ asked }) => asked).join(""), pairs.map(({ answer }) => answer).join("")];
  writeFileSync(file, asked.repeat(8_000));
  const { status, stdout, stderr } = compare(["names", file]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  // Not the texts themselves: a failure would print megabytes.
  expect(stdout === answer.repeat(8_000)).toBe(true);
});

test("letters that are not UTF-8 are unclear, since two that differ would look alike", () => {
  writeFileSync(file, Buffer.from("M\u00fcller\tM\u00f6ller\nAnna\tAnna\n", "latin1"));
  const { status, stdout } = compare(["names", file]);
  expect(status).toBe(0);
  expect(stdout).toBe(
    `0.00\tunclear\tLetters on this line are not UTF-8. Save the file as UTF-8.\n${line(compareNames("Anna", "Anna"))}`,
  );
});

test("whoever reads may stop, and nothing is said of it", () => {
  const [node, pairs] = [`"${process.execPath}" --import tsx scripts/bonafide.ts compare names -`, 200_000];
  const piped = `${node} | head -n 1; exit \${PIPESTATUS[0]}`;
  const input = "Anna Rossi\tAnna Rossi\n".repeat(pairs);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", piped], { input, encoding: "utf8" });
  expect({ status, stdout, stderr }).toEqual({
    ...{ status: 0, stderr: "" },
    stdout: line(compareNames("Anna Rossi", "Anna Rossi")),
  });
});

test("a line of many megabytes is answered, and so is the one after it", () => {
  const { status, stdout } = compare(["names", "-"], `${"a".repeat(60_000_000)}\nAnna Rossi\tAnna Rossi`);
  expect(status).toBe(0);
  expect(stdout).toBe(line(compareNames("a".repeat(301), "")) + line(compareNames("Anna Rossi", "Anna Rossi")));
}, 10_000);

test.each([
  ["no such file", ["names", join(folder, "missing.tsv")], /^There is no file .+missing\.tsv\.\n$/],
  ["a folder", ["names", folder], /is a folder. Name one file.\n$/],
  ["UTF-16", ["names", wide], /^This is UTF-16/],
  ["nothing to compare", ["hats", file], /^Name what to compare/],
  ["no file", ["names"], /^Name what to compare/],
])("%s: said on stderr, nothing on stdout, exit code 2", (_, args, said) => {
  const { status, stdout, stderr } = compare(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(said);
});
