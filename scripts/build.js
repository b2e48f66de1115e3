import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.js";
import { Problem } from "./problem.js";
import { run } from "./run.js";

const sources = ["app", "components", "lib", "prisma", "public", "package-lock.json", "tsconfig.json"];
const configurations = /^(next\.config|postcss\.config|proxy|instrumentation)\./;

/**
 * Builds the app for production, unless what it is made from is unchanged since the last complete build.
 * @param {string} root of the checkout
 * @param {{ onStart?: (pid: number) => void }} [options]
 */
export async function buildIfNeeded(root, { onStart } = {}) {
  const stamp = join(root, ".next", "built-from");
  const digest = digestOf(root);
  const isBuilt = existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
  if (isBuilt && existsSync(join(root, "lib/db/generated/client.ts"))) return;
  console.log("Building the app (after every change, about a minute) …");
  // Gone before the work begins and back when it is whole: a build that was killed is never taken for a good one.
  rmSync(stamp, { force: true });
  await generate(root, { onStart });
  try {
    await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
      cwd: root,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      onStart,
    });
  } catch (error) {
    throw new Problem(`The app could not be built:\n${error.output ?? error.message}`);
  }
  mkdirSync(join(root, ".next"), { recursive: true });
  writeFileSync(stamp, digest);
}

function digestOf(root) {
  const hash = createHash("sha256").update(process.version);
  const settings = readdirSync(root).filter((name) => configurations.test(name));
  for (const path of [...sources, ...settings.sort()].flatMap((name) => filesUnder(root, name)))
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

function filesUnder(root, path) {
  if (path === "lib/db/generated" || /\.test\.tsx?$/.test(path) || !existsSync(join(root, path))) return [];
  const entries = listing(join(root, path));
  return entries ? entries.sort().flatMap((name) => filesUnder(root, `${path}/${name}`)) : [path];
}

function listing(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === "ENOTDIR") return undefined;
    throw error;
  }
}
