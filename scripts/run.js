import { spawn } from "node:child_process";

const running = new Set();
let stopping = false;

/**
 * Runs a program to its end and returns what it printed. It leads its own process group, so that a Ctrl-C in the
 * terminal reaches only us and `stopRunning` can end it together with everything it started.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, show?: boolean, letFinish?: boolean,
 *   onStart?: (pid: number) => void }} [options]
 *   show: its output goes to the terminal instead of being kept; letFinish: `stopRunning` leaves it alone.
 * @returns {Promise<string>} standard output; rejects with an Error whose `output` holds both streams when it fails.
 */
export async function run(program, args, { show = false, letFinish = false, onStart, ...options } = {}) {
  if (stopping && !letFinish) throw new Error("Stopping.");
  const stdio = show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
  const child = spawn(program, args, { ...options, detached: true, stdio });
  if (child.pid) onStart?.(child.pid);
  if (!letFinish) running.add(child);
  let stdout = "";
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  try {
    const [code, signal] = await closed(child);
    if (code === 0) return stdout;
    const command = [program, ...args].join(" ");
    throw Object.assign(new Error(`${command} ended with ${signal ?? code}.\n${output}`), { code, output });
  } finally {
    running.delete(child);
  }
}

function closed(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve([code, signal]));
  });
}

/** Ends every program started here with all it started, resolves when none is left, and lets no other start. */
export async function stopRunning() {
  stopping = true;
  const kill = (signal) => {
    for (const { pid } of running) signalGroup(pid, signal);
  };
  kill("SIGTERM");
  const patience = setTimeout(kill, 2_000, "SIGKILL");
  await Promise.all([...running].map((child) => closed(child).catch(() => {})));
  clearTimeout(patience);
}

/** Sends a signal to a process group; a group that is already gone is fine. */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
