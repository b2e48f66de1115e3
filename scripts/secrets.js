import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Problem } from "./problem.js";

const appKeys = ["NEXTAUTH_SECRET", "BONAFIDE_MASTER_KEY", "BONAFIDE_COMPANY_KEY"];
const databasePasswords = ["BONAFIDE_OWNER_PASSWORD", "BONAFIDE_APP_PASSWORD"];

/**
 * The secrets of this installation, from the environment or else from secrets.json (mode 0600) in the data directory,
 * where those that are missing are made once.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} environment
 * @param {boolean} embedded whether the passwords of the embedded database are needed too
 * @returns {Record<string, string>} by name
 * @throws {Problem} when the keys are gone but what they open is still there
 */
export function secrets(dataDir, environment, embedded) {
  const file = join(dataDir, "secrets.json");
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const names = embedded ? [...appKeys, ...databasePasswords] : appKeys;
  const missing = names.filter((name) => !environment[name] && !kept[name]);
  if (missing.length > 0) {
    if (!existsSync(file)) refuseNewKeysForOldData(dataDir, missing);
    for (const name of missing) kept[name] = make(name);
    save(file, kept);
  }
  if (existsSync(file)) chmodSync(file, 0o600);
  return Object.fromEntries(names.map((name) => [name, environment[name] || kept[name]]));
}

// A password also stands in connection strings, where base64 would need escaping.
const make = (name) => randomBytes(32).toString(databasePasswords.includes(name) ? "hex" : "base64");

function refuseNewKeysForOldData(dataDir, missing) {
  const old = ["postgres", "postgres.path", "evidence"].find((name) => existsSync(join(dataDir, name)));
  if (!old) return;
  throw new Problem(`${dataDir} holds data but no secrets.json: put the file back, or set ${missing.join(", ")}.`);
}

// Evidence sealed with a key that a power cut then loses could never be opened again.
function save(file, content) {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  const directory = openSync(join(file, ".."), "r");
  fsyncSync(directory);
  closeSync(directory);
}
