import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "./problem.js";

/**
 * What the environment asks for. Without DATABASE_URL it is an evaluation: the embedded database and invented people,
 * for this machine only.
 * @param {NodeJS.ProcessEnv} environment
 */
export function settings(environment) {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Problem(`PORT is "${environment.PORT}", which is not a port.`);
  refuseUnreadable(environment.BONAFIDE_MAIL_DROPS, "BONAFIDE_MAIL_DROPS");
  refuseUnreadable(environment.BONAFIDE_NETWORKS, "BONAFIDE_NETWORKS");
  const databaseUrl = environment.DATABASE_URL || undefined;
  return {
    port,
    host: (databaseUrl && environment.HOST) || "127.0.0.1",
    dataDir: resolve(environment.BONAFIDE_DATA_DIR || ".data"),
    publicUrl: publicUrl(environment.BONAFIDE_URL || `http://localhost:${port}`),
    databaseUrl,
    ownerUrl: environment.DATABASE_OWNER_URL || undefined,
  };
}

function refuseUnreadable(path, setting) {
  try {
    if (path) readFileSync(path);
  } catch (error) {
    throw new Problem(`${setting} is "${path}", which cannot be read: ${error.message}`);
  }
}

function publicUrl(text) {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new Problem(`BONAFIDE_URL is "${text}", which is not a web address like https://bonafide.example.com.`);
}
