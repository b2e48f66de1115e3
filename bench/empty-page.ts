import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@/scripts/postgres.js";
import { linkPackages } from "@/scripts/proofs/checkout";
import { until } from "@/scripts/proofs/started";
import { run } from "@/scripts/run.js";

const files = {
  "package.json": '{ "private": true, "type": "module" }',
  "app/layout.js": 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  "app/page.js": 'export const dynamic = "force-dynamic";\nexport default () => <p>Nothing</p>;',
};

/** Serves an app of one empty page, built with the packages of this checkout; `stop` removes it. */
export async function emptyPage() {
  const dir = mkdtempSync(join(tmpdir(), "bonafide-empty-"));
  mkdirSync(join(dir, "app"));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text);
  linkPackages(dir);
  const next = ["node_modules/next/dist/bin/next"];
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" as const };
  await run(process.execPath, [...next, "build"], { cwd: dir, env });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...next, "start", "-H", "127.0.0.1", "-p", String(port)], { cwd: dir, env });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await until(() =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return {
    url,
    async stop() {
      child.kill();
      await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
