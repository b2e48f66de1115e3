import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.js";
import { birthOf } from "./process-identity.js";
import { signalGroup } from "./run.js";

/**
 * Claims the data directory for this process, and ends what a killed predecessor had started and left behind.
 * @param {string} dataDir
 * @param {string} url shown to whoever starts a second time
 * @returns {Promise<{ note: (pid: number) => void, release: () => void }>} note: remember a program started by us
 * @throws {Problem} when another process serves from this directory
 */
export async function claim(dataDir, url) {
  const file = join(dataDir, "running.json");
  const mine = { ...living(process.pid), url, children: [] };
  const save = () => {
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(mine), { mode: 0o600 });
    renameSync(`${file}.${process.pid}`, file);
  };
  const before = read(file);
  if (before && (await staysAlive(before))) throw taken(dataDir, before);
  if (before) await endAll(before.children);
  create(file, mine, before, dataDir);
  return {
    note(pid) {
      mine.children = [...mine.children.filter(isAlive), living(pid)];
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

// A link is made or not made: of two who start at once, one gets it. The dead claim is moved before it is deleted, and
// put back when it turns out that another start has just replaced it.
function create(file, mine, before, dataDir) {
  const draft = `${file}.${process.pid}`;
  const aside = `${draft}.before`;
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    if (before) {
      renameSync(file, aside);
      if (read(aside)?.pid !== before.pid) linkSync(aside, file);
    }
    linkSync(draft, file);
  } catch (error) {
    if (error.code !== "EEXIST" && error.code !== "ENOENT") throw error;
    throw taken(dataDir, read(file) ?? mine);
  } finally {
    for (const path of [draft, aside]) rmSync(path, { force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

const living = (pid) => ({ pid, birth: birthOf(pid) });
const isAlive = ({ pid, birth }) => birth !== undefined && birthOf(pid) === birth;
const taken = (dataDir, { pid, url }) => new Problem(`Bonafide already runs on ${dataDir} at ${url} (process ${pid}).`);

// Whoever restarts the app may be faster than its end.
async function staysAlive(claimant) {
  for (let waited = 0; isAlive(claimant); waited += 100) {
    if (waited >= 3_000) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function endAll(children) {
  for (const child of children.filter(isAlive)) signalGroup(child.pid, "SIGKILL");
  while (children.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 50));
}
