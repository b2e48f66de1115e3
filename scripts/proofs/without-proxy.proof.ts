import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removePostgres } from "../postgres.js";
import { run } from "../run.js";
import { cleanClone, linkPackages } from "./checkout";
import { start } from "./started";

test("without proxy.ts, every page and every route of the API lets in and turns away the same people", async () => {
  const { dir, remove } = cleanClone();
  linkPackages(dir);
  rmSync(join(dir, "proxy.ts"));
  const app = await start(dir);
  try {
    await app.ready();
    const url = `http://localhost:${app.port}`;
    expect((await fetch(`${url}/sign-in`)).headers.get("content-security-policy")).toBeNull();
    const playwright = ["node_modules/@playwright/test/cli.js", "test", "access"];
    await run(process.execPath, playwright, { cwd: dir, env: { ...process.env, BONAFIDE_E2E_URL: url }, show: true });
  } finally {
    await app.stop();
    await removePostgres(join(dir, ".data"));
    remove();
  }
});
