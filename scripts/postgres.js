import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import pg from "pg";
import { makePublic, postgresPlace } from "./postgres-place.js";
import { Problem } from "./problem.js";
import { run } from "./run.js";

export const ownerRole = "bonafide_owner";

/**
 * Starts the embedded PostgreSQL of a data directory, or adopts the one that still runs there after a crash.
 * Bound to 127.0.0.1, passwords by SCRAM, UTF-8 whatever the machine's locale. Its programs are driven directly: the
 * class of the package installs exit hooks that would stop the database before everything else.
 * @param {string} dataDir absolute and without symbolic links; exists and is writable
 * @param {string} password of the owner role
 * @param {(stop: () => Promise<void>) => void} [beforeStart] receives what stops the server, before there is one to stop
 * @returns {Promise<{ port: number }>}
 */
export async function startPostgres(dataDir, password, beforeStart) {
  const place = postgresPlace(dataDir);
  await keepNote(dataDir, place);
  const cluster = join(place.dir, "cluster");
  if (!existsSync(cluster)) await create(place, cluster, password);
  beforeStart?.(() => stop(place, cluster));
  return { port: (await adopt(place, cluster, password)) ?? (await start(place, cluster)) };
}

/** Stops the embedded PostgreSQL of a data directory, if it runs, and removes it with all it holds. */
export async function removePostgres(dataDir) {
  const place = postgresPlace(dataDir);
  if (await isRunning(place, join(place.dir, "cluster"))) await stop(place, join(place.dir, "cluster"));
  rmSync(place.dir, { recursive: true, force: true });
}

// A note in the data directory says where its database is when that is outside. Without the note the directory is new,
// and what lies outside belonged to one that was deleted. With a note of another place it was moved or copied: an empty
// database in place of the old one would look like a loss.
async function keepNote(dataDir, place) {
  const note = join(dataDir, "postgres.path");
  const noted = existsSync(note) ? readFileSync(note, "utf8") : undefined;
  if (noted && noted !== place.dir)
    throw new Problem(`The database of ${dataDir} is in ${noted}: move it to ${place.dir} and delete ${note}.`);
  if (noted || !place.outside) return;
  await removePostgres(dataDir);
  writeFileSync(note, place.dir);
  console.log(`The database is kept in ${place.dir}, because the user that runs it cannot reach ${dataDir}.`);
}

async function create(place, cluster, password) {
  makePublic(dirname(place.dir));
  mkdirSync(place.dir, { recursive: true, mode: 0o700 });
  own(place, place.dir);
  for (const half of readdirSync(place.dir).filter((name) => name.startsWith("half-")))
    rmSync(join(place.dir, half), { recursive: true, force: true });
  // Built beside its place and renamed when whole, so that a killed initialisation is never taken for a database.
  const half = join(place.dir, `half-${randomBytes(4).toString("hex")}`);
  const passwordFile = `${half}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  own(place, passwordFile);
  try {
    await program(place, "initdb", [
      `--pgdata=${half}`,
      `--username=${ownerRole}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      // pg_trgm asks it what a letter is; with C, names in other scripts have no trigrams and are found by no index.
      `--lc-ctype=${process.platform === "darwin" ? "UTF-8" : "C.UTF-8"}`,
      "--no-instructions",
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, cluster);
}

async function start(place, cluster) {
  const log = join(place.dir, "postgres.log");
  if (existsSync(log)) renameSync(log, `${log}.previous`);
  const port = await freePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  try {
    await program(place, "pg_ctl", ["start", "-w", "-t", "300", "-D", cluster, "-l", log, "-o", settings]);
  } catch (error) {
    throw new Problem(`PostgreSQL did not start; its log ${log} says why.`, { cause: error });
  }
  return port;
}

/** The port of a server that already runs on this cluster; undefined when none does. */
async function adopt(place, cluster, password) {
  const pidFile = join(cluster, "postmaster.pid");
  while (await isRunning(place, cluster)) {
    const port = Number(readFileSync(pidFile, "utf8").split("\n")[3]);
    const answer = await whoAnswers(port, password);
    if (answer === cluster) return port;
    if (answer !== "busy") {
      // After a crash of the machine another process may bear its number; PostgreSQL itself still refuses a cluster in use.
      rmSync(pidFile, { force: true });
      return undefined;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function whoAnswers(port, password) {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: ownerRole,
    password,
    database: "postgres",
    connectionTimeoutMillis: 3_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query("show data_directory")).rows[0].data_directory;
  } catch (error) {
    if (error.code === "57P03") return "busy"; // starting up, recovering or shutting down
    if (error.code === "28P01") throw new Problem("The database does not accept the password kept in secrets.json.");
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

async function isRunning(place, cluster) {
  if (!existsSync(join(cluster, "postmaster.pid"))) return false;
  return program(place, "pg_ctl", ["status", "-D", cluster]).then(
    () => true,
    () => false,
  );
}

async function stop(place, cluster) {
  if (!(await isRunning(place, cluster))) return;
  await program(place, "pg_ctl", ["stop", "-w", "-t", "60", "-m", "fast", "-D", cluster]);
}

function program({ programs, user }, name, args) {
  // Cut off in the middle, pg_ctl would leave a server behind that nobody waits for.
  const env = { PATH: process.env.PATH, LC_ALL: "C" };
  return run(join(programs, "bin", name), args, { ...user, cwd: "/", env, letFinish: true });
}

function own({ user }, path) {
  if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
}

/** A port of 127.0.0.1 that nobody listens on just now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
