import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.js";
import { run } from "./run.js";

/**
 * Installs the packages of package-lock.json, unless exactly those are there.
 * @param {string} root of the checkout
 * @param {{ forTests?: boolean, onStart?: (pid: number) => void }} [options] forTests: development packages count too
 */
export async function installIfNeeded(root, { forTests = false, onStart } = {}) {
  if (isInstalled(root, forTests)) return;
  console.log("Installing packages (the first time, about a minute) …");
  const npm = process.env.npm_execpath;
  const [program, ...first] = npm?.endsWith(".js") ? [process.execPath, npm] : ["npm"];
  try {
    await run(program, [...first, "ci", "--include=dev", "--no-audit", "--no-fund"], { cwd: root, onStart });
  } catch (error) {
    throw new Problem(`The packages could not be installed:\n${error.output ?? error.message}`);
  }
}

// npm writes this list last, so an install that was cut short has none or an old one.
function isInstalled(root, forTests) {
  const list = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const present = JSON.parse(readFileSync(list, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional, dev }]) => {
    if (path === "" || optional || devOptional) return true;
    return present[path]?.version === version || (dev && !forTests);
  });
}
