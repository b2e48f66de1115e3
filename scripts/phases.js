import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.js";

/**
 * Runs phases in order until one fails, then prints a table of what ran and, as the last line, the sum of all tests.
 * @param {{ name: string, work: (report: string) => Promise<unknown> }[]} phases work may leave the JSON report of
 *   vitest or Playwright at the path it is given
 * @returns {Promise<boolean>} whether everything passed
 */
export async function runPhases(phases) {
  const folder = mkdtempSync(join(tmpdir(), "bonafide-report-"));
  const results = [];
  try {
    for (const [index, phase] of phases.entries()) {
      console.log(`\n${phase.name}`);
      results.push(await runPhase(phase, join(folder, `${index}.json`)));
      if (!results.at(-1).ok) break;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  summarise(phases, results);
  return results.every(({ ok }) => ok);
}

async function runPhase({ name, work }, report) {
  const began = performance.now();
  const error = await work(report).then(
    () => undefined,
    (reason) => reason,
  );
  // What a program had to say is on the screen already; only our own messages are not.
  if (error && error.output === undefined) console.error(error.message);
  else if (error?.output) console.error(error.output);
  const { passed, failed, skipped } = countsOf(report);
  const ok = !error && failed === 0;
  // A phase that fails without a failed test (format, types, a crash) counts as one, so that the sum never hides it.
  return { name, ok, passed, failed: ok ? 0 : failed || 1, skipped, seconds: (performance.now() - began) / 1000 };
}

function countsOf(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const { stats, ...vitest } = JSON.parse(readFileSync(report, "utf8"));
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  return { passed: vitest.numPassedTests, failed: vitest.numFailedTests, skipped: vitest.numPendingTests };
}

function summarise(phases, results) {
  const line = (...cells) => console.log(cells.map((cell, i) => (i ? cell.padStart(9) : cell.padEnd(34))).join(""));
  console.log();
  line("Phase", "passed", "failed", "skipped", "seconds");
  for (const { name, ok, passed, failed, skipped, seconds } of results) {
    const hasTests = passed + skipped > 0 || failed > 1;
    const cells = hasTests ? [passed, failed, skipped].map(String) : [ok ? "ok" : "", ok ? "" : "failed", ""];
    line(name, ...cells, seconds.toFixed(1));
  }
  for (const { name } of phases.slice(results.length)) line(name, "not run", "", "", "");
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
}

/**
 * Runs one of the installed tools with its output on the terminal.
 * @param {string} name as in node_modules/.bin
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to ours
 */
export function tool(name, args, env = {}) {
  return run(join("node_modules", ".bin", name), args, { show: true, env: { ...process.env, CI: "true", ...env } });
}

/** vitest with its report at the given path. */
export function vitest(report, ...args) {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return tool("vitest", ["run", ...args, ...reporters], { NODE_ENV: "test" });
}
