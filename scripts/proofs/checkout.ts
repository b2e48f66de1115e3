import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = process.cwd();
export const isRoot = process.getuid?.() === 0;

/** What this checkout would be as a clean clone, in a new directory that only its owner may enter. */
export function cleanClone() {
  const dir = mkdtempSync(join(tmpdir(), "bonafide-clone-"));
  const list = "git ls-files -z --cached --others --exclude-standard --deduplicate";
  execFileSync("sh", ["-c", `${list} | xargs -0 sh -c 'cp --parents -P -t "$0" "$@" 2>/dev/null || true' "${dir}"`], {
    cwd: root,
  });
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Gives a clone the packages of this checkout without copying their bytes, for proofs that are not about installing. */
export function linkPackages(dir: string) {
  execFileSync("cp", ["-al", join(root, "node_modules"), join(dir, "node_modules")]);
}
